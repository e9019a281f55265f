package org.reelkeeper.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Sha256;

/// A record told by what its body holds: runs of the body's fields, fields of the body with another text, and fields
/// that the body does not have. It loses nothing.
///
/// Why so: a correction takes some dozen characters where the body takes thousands, and most corrections are made to
/// very many records at once.
record PatchForm(String text) {

    /// Stands in the place of the length of a run, and there in the place of a field of the body.
    private static final int NONE = 0;

    static PatchForm of(CatalogueRecord body, CatalogueRecord record) {
        var words = new StringBuilder();
        var rest = new CharForm.Writer();
        var fields = record.fields();
        int next = 0;
        int place = 0;
        while (place < fields.size()) {
            var behind = body.fields().subList(next, body.fields().size());
            int skipped = behind.indexOf(fields.get(place));
            if (skipped < 0) {
                next += writeOther(fields.get(place), behind, next, words, rest);
                place++;
            } else {
                int length = common(behind.subList(skipped, behind.size()), fields.subList(place, fields.size()));
                next += skipped;
                rest.number(length).number(next);
                next += length;
                place += length;
            }
        }
        return new PatchForm(new CharForm.Writer()
                        .number(body.revision())
                        .text(words.toString())
                        .form()
                + rest.form());
    }

    private static int common(List<FieldText> some, List<FieldText> others) {
        int length = 0;
        while (length < Math.min(some.size(), others.size()) && some.get(length).equals(others.get(length))) {
            length++;
        }
        return length;
    }

    /// How many fields of the body this one takes the place of.
    private static int writeOther(
            FieldText written, List<FieldText> behind, int next, StringBuilder words, CharForm.Writer rest) {
        rest.number(NONE);
        if (!behind.isEmpty() && behind.getFirst().corrected(written.text()).equals(written)) {
            rest.number(next + 1L).text(written.text());
            return 1;
        }
        rest.number(NONE);
        RecordForm.write(written, 0, words, rest);
        return 0;
    }

    /// The revision that the body stands for.
    ///
    /// @throws RuntimeException when this form is damaged
    long bodyRevision() {
        return new CharForm.Reader(text).number();
    }

    /// The record again.
    ///
    /// @throws RuntimeException when this form is damaged
    CatalogueRecord read(CatalogueRecord body, long revision) {
        var reader = new CharForm.Reader(text);
        reader.number();
        var words = new CharForm.Reader(reader.text());
        var fields = new ArrayList<FieldText>();
        while (!reader.atEnd()) {
            int length = reader.size();
            int place = reader.size();
            if (length != NONE) {
                fields.addAll(body.fields().subList(place, place + length));
            } else if (place != NONE) {
                fields.add(body.fields().get(place - 1).corrected(reader.text()));
            } else {
                fields.add(RecordForm.readField(0, reader, words));
            }
        }
        return new CatalogueRecord(body.key(), revision, body.origin(), fields);
    }

    /// SHA-256 over all that this says and the checksum of the body that it says it of: together they cover the record.
    byte[] checksum(long key, long revision, byte[] bodyChecksum) {
        var digest = Sha256.digest();
        digest.update(bodyChecksum);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key)
                .putLong(revision)
                .flip());
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }
}
