package org.reelkeeper.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.reelkeeper.model.Source.Absent;
import org.reelkeeper.model.Source.Added;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;

/// SHA-256 over everything that a record is, so that a damaged copy of it is noticed wherever it is read.
public final class RecordChecksum {

    /// More than a field takes beside its text, and more than the origin takes.
    private static final int AROUND_TEXT = 128;

    private static final int ORIGIN = 512;

    private ByteBuffer form;

    private RecordChecksum(CatalogueRecord record) {
        int size = ORIGIN;
        for (var written : record.fields()) {
            size += AROUND_TEXT + written.text().length();
        }
        form = ByteBuffer.allocate(size);
    }

    /// 32 bytes; every part goes in behind its length, so that no two records share a form.
    public static byte[] of(CatalogueRecord record) {
        var checksum = new RecordChecksum(record);
        checksum.add(record.key(), record.revision());
        checksum.add(record.origin());
        record.fields().forEach(checksum::add);
        return checksum.digest();
    }

    private byte[] digest() {
        var digest = Sha256.digest();
        digest.update(form.flip());
        return digest.digest();
    }

    private void add(Origin origin) {
        add(origin.original());
        add(origin.offset(), origin.length(), origin.line());
        add(origin.layout().name());
        add(origin.encoding().name());
        add(origin.digest());
    }

    private void add(FieldText written) {
        add(written.field().key());
        add(written.label());
        add(written.text());
        switch (written.source()) {
            case Loaded(var whole, var value) -> add(1, whole.start(), whole.end(), value.start(), value.end());
            case Corrected(var whole, var value, var loaded) -> {
                add(2, whole.start(), whole.end(), value.start(), value.end());
                add(loaded);
            }
            case Added() -> add(3);
            case Absent() -> throw new IllegalArgumentException("an absent field has no checksum");
        }
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        room(bytes.length).put(bytes);
    }

    private void add(long... numbers) {
        for (long number : numbers) {
            room(Long.BYTES).putLong(number);
        }
    }

    private ByteBuffer room(int bytes) {
        if (form.remaining() < bytes) {
            var larger = ByteBuffer.allocate(Math.max(form.capacity() * 2, form.position() + bytes));
            form = larger.put(form.flip());
        }
        return form;
    }
}
