package org.reelkeeper.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;

class RedeliveryTest {

    private static final Origin ORIGIN = new Origin("0", 0, 90, 1, SourceLayout.LABELLED_TEXT, TextEncoding.UTF_8, "0");

    private static FieldText loaded(Field field, String label, String text) {
        return new FieldText(field, label, text, new Loaded(new Span(0, 9), new Span(4, 9)));
    }

    private static CatalogueRecord record(FieldText... fields) {
        return new CatalogueRecord(1, 1, ORIGIN, List.of(fields));
    }

    @Test
    void aPersonsTextStaysAndTheDisagreementIsNamed() {
        var first = record(loaded(Field.TITLE, "Title", "Pier"), loaded(Field.CITY, "City", "Faro"));
        var here = new Edit.SetText(Slot.of(Field.TITLE), "The pier").applyTo(first);

        var redelivery =
                Redelivery.of(here, record(loaded(Field.TITLE, "Title", "Jetty"), loaded(Field.CITY, "City", "Lagos")));

        assertEquals("The pier", redelivery.merged().text(Field.TITLE));
        assertEquals("Lagos", redelivery.merged().text(Field.CITY));
        assertEquals(
                List.of(new Redelivery.Conflict(Slot.of(Field.TITLE), "Pier", "The pier", "Jetty")),
                redelivery.conflicts());
    }

    @Test
    void aCorrectedExtraFieldIsKnownByItsLabelWhereverItIsDelivered() {
        var first = record(loaded(Field.EXTRA, "Sport", "football"), loaded(Field.EXTRA, "Audio", "mute"));
        var here = new Edit.SetText(new Slot(Field.EXTRA, 0), "rugby").applyTo(first);

        var merged = Redelivery.of(
                        here,
                        record(loaded(Field.EXTRA, "Audio", "natural"), loaded(Field.EXTRA, "Camera", "A. Keeper")))
                .merged();

        assertEquals(
                List.of("Audio=natural", "Camera=A. Keeper", "Sport=rugby"),
                merged.all(Field.EXTRA).stream()
                        .map(extra -> extra.label() + "=" + extra.text())
                        .toList());
    }

    @Test
    void aMarkThatIsDeliveredDifferentlyStaysAndIsNamed() {
        var held = FieldText.added(Field.PUBLICATION, "", "withdrawn");
        var here = record(FieldText.added(Field.PUBLICATION, "", "withheld"));

        assertEquals(
                List.of(new Redelivery.Conflict(Slot.of(Field.PUBLICATION), "", "withheld", "withdrawn")),
                Redelivery.of(here, record(held)).conflicts());
        assertEquals(List.of(), Redelivery.of(here, record()).conflicts());
        assertEquals("withdrawn", Redelivery.of(record(), record(held)).merged().text(Field.PUBLICATION));
    }
}
