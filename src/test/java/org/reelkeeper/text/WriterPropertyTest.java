package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.samples.Oddities;
import org.reelkeeper.samples.RecordGenerator;

/// What holds for the writer whatever the record and whatever a person changed.
class WriterPropertyTest {

    private static final int RECORDS = 800;
    private static final List<String> TEXTS = List.of(
            "",
            "one word",
            "Blåbærøya, žluťoučký, 漢字",
            "two\nlines",
            "- Serbia: a dash at the start",
            "a paragraph\n\nand another, \u201cquoted\u201d \u2013 with dashes",
            "ends with a colon:",
            "http://example.org - http://example.net");

    private final RecordGenerator generator = new RecordGenerator(41, Oddities.ALL);

    @Test
    void anUntouchedFileComesBackByteForByte() throws IOException {
        var file = new ByteArrayOutputStream();
        generator.write(RECORDS, file);

        var written = new ByteArrayOutputStream();
        for (var piece : Pieces.of(file.toByteArray())) {
            var read = (Piece.Read) piece;
            written.writeBytes(LabelledTextWriter.write(Pieces.record(read), read.bytes()));
        }

        assertArrayEquals(file.toByteArray(), written.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void aCorrectionChangesTheBytesOfItsValueAlone(TextEncoding encoding) {
        for (int number = 0; number < RECORDS; number++) {
            var random = new SplittableRandom(number);
            var read = piece(number, encoding);
            var before = Pieces.record(read);
            var slot = anySlot(before, random);
            var text = "plain " + number;
            var after = before.with(slot, before.at(slot).orElseThrow().corrected(text));

            var written = LabelledTextWriter.write(after, read.bytes());

            var value = ((Corrected) after.at(slot).orElseThrow().source()).value();
            var inserted = (value.length() == 0 ? " " : "") + text;
            assertArrayEquals(
                    spliced(
                            read.bytes(),
                            value,
                            inserted.getBytes(read.encoding().charset())),
                    written);
        }
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void whatReadsBackHasTheFieldsOfTheRecord(TextEncoding encoding) {
        int readBack = 0;
        for (int number = 0; number < RECORDS; number++) {
            var read = piece(number, encoding);
            var record = edited(Pieces.record(read), new SplittableRandom(number));
            boolean same = texts(record).equals(texts(reread(record, read.bytes())));

            assertEquals(same, SameFields.readBack(record, read.bytes()), () -> "record " + record);
            readBack += same ? 1 : 0;
        }
        assertTrue(readBack > RECORDS * 9 / 10, readBack + " of " + RECORDS + " read back");
    }

    @Test
    void aRecordWithoutASourceReadsBack() {
        int readBack = 0;
        for (int number = 0; number < RECORDS; number++) {
            var record = edited(Pieces.record(piece(number, TextEncoding.UTF_8)), new SplittableRandom(number));
            readBack += SameFields.readBack(record) ? 1 : 0;
        }
        assertTrue(readBack > RECORDS * 9 / 10, readBack + " of " + RECORDS + " read back");
    }

    private Piece.Read piece(long number, TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8, WINDOWS_1252 ->
                (Piece.Read) Pieces.of(generator.bytes(number)).getFirst();
            case UTF_16LE, UTF_16BE ->
                (Piece.Read) Pieces.of(("\uFEFF" + generator.record(number)).getBytes(encoding.charset()))
                        .getFirst();
        };
    }

    /// Between one and four corrections, and sometimes a field more.
    private static CatalogueRecord edited(CatalogueRecord record, RandomGenerator random) {
        var next = record;
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            var slot = anySlot(next, random);
            next = next.with(slot, next.at(slot).orElseThrow().corrected(anyText(random)));
        }
        for (var label : Labels.standard().all()) {
            if (label.field() != Field.EXTRA && next.first(label.field()).isEmpty() && random.nextInt(4) == 0) {
                next = next.with(Slot.of(label.field()), FieldText.added(label.field(), label.name(), anyText(random)));
            }
        }
        if (random.nextInt(4) == 0) {
            var slot = new Slot(Field.EXTRA, next.all(Field.EXTRA).size());
            next = next.with(slot, FieldText.added(Field.EXTRA, "Lens", anyText(random)));
        }
        return next;
    }

    private static Slot anySlot(CatalogueRecord record, RandomGenerator random) {
        var fields =
                record.fields().stream().filter(field -> field.field().isText()).toList();
        var field = fields.get(random.nextInt(fields.size())).field();
        return new Slot(field, random.nextInt(record.all(field).size()));
    }

    private static String anyText(RandomGenerator random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static CatalogueRecord reread(CatalogueRecord record, byte[] source) {
        var written = LabelledTextWriter.write(record, source);
        return Pieces.record((Piece.Read) Pieces.of(written).getFirst());
    }

    private static List<String> texts(CatalogueRecord record) {
        return record.fields().stream()
                .map(field -> field.field().key() + " " + (field.field() == Field.EXTRA ? field.label() : "") + "\n"
                        + field.text())
                .sorted()
                .toList();
    }

    private static byte[] spliced(byte[] bytes, Span span, byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(bytes, span.start()));
        out.writeBytes(text);
        out.writeBytes(Arrays.copyOfRange(bytes, span.end(), bytes.length));
        return out.toByteArray();
    }
}
