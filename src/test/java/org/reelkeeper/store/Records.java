package org.reelkeeper.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.RightsLight;

/// Invented records, alike from run to run.
final class Records {

    private static final String[] WORDS = ("harbour pier ferry crowd minister statement evening market river bridge"
                    + " players train flood rescue orchestra parade snow fishermen election interview wide shot of close up"
                    + " pan to various cutaway the a in on with at from before after")
            .split(" ");

    private Records() {}

    /// A record of the usual size, about 3.3 kB in its file.
    static CatalogueRecord of(long key) {
        var random = new Random(key);
        var fields = new ArrayList<FieldText>();
        int end = 0;
        end = add(fields, Field.HEADING, "", "Ferry " + key + ": " + words(random, 5), end);
        end = add(fields, Field.RECORD_ID, "Record ID", Long.toString(400_000 + key), end);
        end = add(fields, Field.TITLE, "Title", "Ferry " + key + ": " + words(random, 5), end);
        end = add(fields, Field.DATE, "Date", 1 + random.nextInt(28) + "th June 2007", end);
        end = add(fields, Field.SUMMARY, "Summary", words(random, 120), end);
        end = add(fields, Field.EMBARGO, "Embargoed", "", end);
        end = add(fields, Field.KEYWORDS, "Keywords", words(random, 6), end);
        end = add(fields, Field.REUTERS_ID, "Reuters ID", "R" + key, end);
        end = add(fields, Field.STORY_TEXT, "Story Text", words(random, 340), end);
        for (var field : List.of(
                Field.LOCATION,
                Field.CITY,
                Field.COUNTRY,
                Field.TOPICS,
                Field.ASPECT_RATIO,
                Field.DURATION,
                Field.SOURCE,
                Field.LANGUAGE,
                Field.COPYRIGHT_HOLDER,
                Field.COPYRIGHT_NOTICE,
                Field.USAGE_TERMS)) {
            end = add(fields, field, Labels.standard().nameOf(field), words(random, 2), end);
        }
        return new CatalogueRecord(key, 1, origin(key, end), fields);
    }

    static CatalogueRecord withText(long key, Field field, String text) {
        var record = of(key);
        var present = record.first(field).orElseThrow();
        return record.with(Slot.of(field), new FieldText(field, present.label(), text, present.source()));
    }

    static List<StoredRecord> stored(long first, int count) {
        var records = new ArrayList<StoredRecord>();
        for (long key = first; key < first + count; key++) {
            records.add(stored(of(key)));
        }
        return records;
    }

    static StoredRecord stored(CatalogueRecord record) {
        return new StoredRecord(record, listing(record), 1);
    }

    static Listing listing(CatalogueRecord record) {
        return new Listing(
                record.key(),
                record.revision(),
                record.text(Field.RECORD_ID),
                record.text(Field.TITLE),
                record.text(Field.DATE),
                "2007-06-%02d".formatted(1 + record.key() % 28),
                EmbargoState.NONE,
                Instant.EPOCH,
                RightsLight.RULES,
                "usable",
                "loaded",
                0,
                0,
                List.of(),
                record.isCorrected());
    }

    private static Origin origin(long key, int length) {
        var name = "%016x".formatted(key / 1000 * 0x9E3779B97F4A7C15L).repeat(4);
        var digest = "%016x".formatted((key + 1) * 0x9E3779B97F4A7C15L).repeat(4);
        return new Origin(
                name, key * 3300, length, key * 40 + 1, SourceLayout.LABELLED_TEXT, TextEncoding.UTF_8, digest);
    }

    private static int add(List<FieldText> fields, Field field, String label, String text, int start) {
        int value = start + (label.isEmpty() ? 0 : label.length() + 4);
        int end = value + text.length() + 1;
        fields.add(new FieldText(field, label, text, new Loaded(new Span(start, end), new Span(value, end - 1))));
        return end;
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(word == 0 ? "" : word % 20 == 0 ? "\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
