package org.reelkeeper.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Source.Absent;
import org.reelkeeper.model.Source.Added;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;

/// A record as the database keeps it, in two texts: the words that the simple search reads, and everything else. It
/// loses nothing.
record RecordForm(String words, String rest) {

    private static final Set<Field> SEARCHED =
            EnumSet.of(Field.TITLE, Field.SUMMARY, Field.STORY_TEXT, Field.REUTERS_ID);

    private static final int LOADED = 0;
    private static final int CORRECTED = 1;
    private static final int ADDED = 2;
    private static final int SOURCES = 3;

    static RecordForm of(CatalogueRecord record) {
        var words = new StringBuilder(4096);
        var rest = new CharForm.Writer();
        write(record.origin(), rest);
        rest.number(record.fields().size());
        int end = 0;
        for (var written : record.fields()) {
            end = write(written, end, words, rest);
        }
        return new RecordForm(words.toString(), rest.form());
    }

    /// Writes one field.
    ///
    /// @param end where the source of the field before it ends
    /// @return where its own source ends
    static int write(FieldText written, int end, StringBuilder words, CharForm.Writer rest) {
        rest.number(StoredNumbers.FIELDS.number(written.field()) * (long) SOURCES + sourceNumber(written));
        writeLabel(written.label(), rest);
        writeText(written, words, rest);
        return writeSource(written, end, rest);
    }

    /// The texts that the simple search reads.
    static List<String> searched(CatalogueRecord record) {
        return record.fields().stream()
                .filter(written -> SEARCHED.contains(written.field()))
                .map(FieldText::text)
                .toList();
    }

    /// The record again.
    ///
    /// @throws RuntimeException when this form is damaged
    CatalogueRecord read(long key, long revision, String digest) {
        var reader = new CharForm.Reader(rest);
        var wordReader = new CharForm.Reader(words);
        var origin = readOrigin(reader, digest);
        int count = reader.size();
        var fields = new ArrayList<FieldText>();
        int end = 0;
        for (int place = 0; place < count; place++) {
            var written = readField(end, reader, wordReader);
            end = endOf(written, end);
            fields.add(written);
        }
        return new CatalogueRecord(key, revision, origin, fields);
    }

    /// Reads what `write` wrote.
    static FieldText readField(int end, CharForm.Reader reader, CharForm.Reader words) {
        int head = reader.size();
        var field = StoredNumbers.FIELDS.value(head / SOURCES);
        var label = readLabel(reader);
        var text = readText(field, reader, words);
        return readSource(FieldText.added(field, label, text), head % SOURCES, end, reader);
    }

    private static void write(Origin origin, CharForm.Writer rest) {
        HexForm.write(origin.original(), rest);
        rest.number(origin.offset()).number(origin.length()).number(origin.line());
        rest.number(StoredNumbers.LAYOUTS.number(origin.layout()));
        rest.number(StoredNumbers.ENCODINGS.number(origin.encoding()));
    }

    private static Origin readOrigin(CharForm.Reader reader, String digest) {
        var original = HexForm.read(reader);
        return new Origin(
                original,
                reader.number(),
                reader.size(),
                reader.number(),
                StoredNumbers.LAYOUTS.value(reader.size()),
                StoredNumbers.ENCODINGS.value(reader.size()),
                digest);
    }

    private static void writeLabel(String label, CharForm.Writer rest) {
        if (StoredNumbers.LABELS.has(label)) {
            rest.number(StoredNumbers.LABELS.number(label) + 1L);
        } else {
            rest.number(0).text(label);
        }
    }

    private static String readLabel(CharForm.Reader reader) {
        int number = reader.size();
        return number == 0 ? reader.text() : StoredNumbers.LABELS.value(number - 1);
    }

    private static void writeText(FieldText written, StringBuilder words, CharForm.Writer rest) {
        if (SEARCHED.contains(written.field())) {
            rest.number(written.text().length());
            words.append(written.text()).append('\n');
        } else {
            rest.text(written.text());
        }
    }

    private static String readText(Field field, CharForm.Reader reader, CharForm.Reader words) {
        if (!SEARCHED.contains(field)) {
            return reader.text();
        }
        var text = words.cut(reader.size());
        words.cut(1);
        return text;
    }

    private static int sourceNumber(FieldText written) {
        return switch (written.source()) {
            case Loaded _ -> LOADED;
            case Corrected _ -> CORRECTED;
            case Added() -> ADDED;
            case Absent() -> throw new IllegalArgumentException("an absent field is not stored");
        };
    }

    /// Spans mostly follow one another, so each is written as its distance from the end of the one before.
    private static int writeSource(FieldText written, int end, CharForm.Writer rest) {
        return switch (written.source()) {
            case Loaded(var whole, var value) -> writeSpans(whole, value, end, rest);
            case Corrected(var whole, var value, var loaded) -> {
                int next = writeSpans(whole, value, end, rest);
                rest.text(loaded);
                yield next;
            }
            case Added(), Absent() -> end;
        };
    }

    private static int writeSpans(Span whole, Span value, int end, CharForm.Writer rest) {
        rest.signed(whole.start() - (long) end).number(whole.length());
        rest.signed(value.start() - (long) whole.start()).signed(whole.end() - (long) value.end());
        return whole.end();
    }

    private static FieldText readSource(FieldText bare, int source, int end, CharForm.Reader reader) {
        if (source == ADDED) {
            return bare;
        }
        int start = Math.toIntExact(end + reader.signed());
        var whole = new Span(start, Math.addExact(start, reader.size()));
        int valueStart = Math.toIntExact(start + reader.signed());
        var value = new Span(valueStart, Math.toIntExact(whole.end() - reader.signed()));
        return new FieldText(
                bare.field(),
                bare.label(),
                bare.text(),
                source == LOADED ? new Loaded(whole, value) : new Corrected(whole, value, reader.text()));
    }

    private static int endOf(FieldText written, int end) {
        return switch (written.source()) {
            case Loaded loaded -> loaded.whole().end();
            case Corrected corrected -> corrected.whole().end();
            case Added(), Absent() -> end;
        };
    }
}
