package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Origin;

/// What a reader made of some bytes.
record ReadPieces(List<SourcePiece> all) {

    static ReadPieces of(SourceReader reader, String text) {
        return of(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadPieces of(SourceReader reader, byte[] bytes) {
        var pieces = new ArrayList<SourcePiece>();
        try {
            reader.read(new ByteArrayInputStream(bytes), pieces::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadPieces(pieces);
    }

    List<Read> read() {
        return all.stream().filter(Read.class::isInstance).map(Read.class::cast).toList();
    }

    List<Refused> refused() {
        return all.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }

    List<CatalogueRecord> records() {
        var records = new ArrayList<CatalogueRecord>();
        for (var piece : read()) {
            var origin = new Origin(
                    "0".repeat(64),
                    piece.offset(),
                    piece.length(),
                    piece.line(),
                    piece.layout(),
                    piece.encoding(),
                    piece.digest());
            records.add(new CatalogueRecord(records.size() + 1, 1, origin, piece.fields()));
        }
        return records;
    }

    void coverEveryByte(int length) {
        long next = 0;
        for (var piece : all) {
            assertEquals(next, piece.offset());
            next += piece.length();
        }
        assertEquals(length, next);
    }
}
