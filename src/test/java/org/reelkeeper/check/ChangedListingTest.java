package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.model.TextEncoding;

/// The row of a changed record is the same, whether it is told from the row before or read anew.
class ChangedListingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int CHANGES = 400;

    /// Texts that say something wherever they stand, or only beside others, and some that say nothing.
    private static final List<String> TEXTS = List.of(
            "",
            "Lisbon",
            "Oslo, Norway",
            "None",
            "NO ACCESS JAPAN",
            "AP (NO ACCESS NORTH AMERICA)",
            "withheld",
            "released",
            "4th May 2005",
            "Embargoed: 19th May 2099 13:00",
            "*** EMBARGOED UNTIL 20th May 2005 12:00 GMT ***",
            "- Usage Terms/Restrictions: NO ACCESS BBC",
            "a\n- Title: b",
            "a &amp; b",
            "caf\u00c3\u00a9",
            "caf\u00e9",
            "\ufffd",
            "restrictions: none",
            "LIFTED",
            "(unclosed");

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "WINDOWS_1252"})
    void whatIsToldIsWhatWouldBeRead(TextEncoding encoding) {
        var random = new Random(11);
        var record = Specimen.in(encoding, Specimen.ferry());
        var row = Listing.of(record, ReadingContext.in(ZONE));
        for (int change = 1; change <= CHANGES; change++) {
            var next = changed(record, random).stamped(change);
            var told = Listing.after(row, record, next, ReadingContext.in(ZONE));
            assertEquals(Listing.of(next, ReadingContext.in(ZONE)), told, () -> next.toString());
            row = told;
            record = next;
        }
    }

    private static CatalogueRecord changed(CatalogueRecord record, Random random) {
        var next = record;
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            var field = Field.values()[random.nextInt(Field.values().length)];
            var slot = new Slot(field, random.nextInt(5) == 0 ? 1 : 0);
            var present = next.at(slot).orElseGet(() -> FieldText.absent(field, "Label"));
            var text = TEXTS.get(random.nextInt(TEXTS.size()));
            next = next.with(slot, random.nextInt(3) == 0 ? present.asLoaded() : present.corrected(text));
        }
        return next;
    }
}
