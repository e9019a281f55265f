package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.Labels;
import org.reelkeeper.samples.RecordGenerator;

class LabelledTextReaderTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String RECORD = "Head\nRecord ID:\n5\nHead\n- Title: Head\n- Keywords:\n";

    @Test
    void theDigestLeavesOutWhiteSpaceAtTheEnd() throws Exception {
        var trimmed = RECORD.strip().getBytes(StandardCharsets.UTF_8);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(trimmed));

        assertEquals(digest, Pieces.only(RECORD).digest());
        assertEquals(digest, Pieces.only(RECORD + " \r\n\n\t").digest());
    }

    @Test
    void aFileIsReadTheSameHoweverItsBytesArrive() throws IOException {
        var file = new ByteArrayOutputStream();
        new RecordGenerator(3).write(600, file);
        var slow = new FilterInputStream(new ByteArrayInputStream(file.toByteArray())) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, 977));
            }
        };

        var text = new StringBuilder();
        new LabelledTextReader(Labels.standard()).read(slow, piece -> text.append(Dump.of(List.of(piece))));

        assertEquals(Dump.of(Pieces.of(file.toByteArray())), text.toString());
    }

    @Test
    void aFileIsHandedOutWhileItIsRead() throws IOException {
        var part = new ByteArrayOutputStream();
        new RecordGenerator(5).write(3000, part);
        var in = new ByteArrayInputStream(part.toByteArray());
        var furthestAhead = new AtomicLong();

        new LabelledTextReader(Labels.standard()).read(in, piece -> {
            long taken = part.size() - in.available();
            furthestAhead.accumulateAndGet(taken - piece.offset(), Math::max);
        });

        assertTrue(furthestAhead.get() < 2 * MEGABYTE, furthestAhead + " bytes ahead");
    }

    @Test
    void whatIsLongerThanARecordCanBeIsRefusedAndTheNextOneIsRead() {
        var reader = new LabelledTextReader(Labels.standard(), MEGABYTE);
        var file = (RECORD + "x".repeat(3 * MEGABYTE) + "\n\n" + RECORD).getBytes(StandardCharsets.UTF_8);

        var pieces = Pieces.of(file, reader);

        PieceChecks.assertNothingIsLost(file, pieces);
        assertTrue(pieces.size() > 2, () -> Dump.of(pieces));
        assertTrue(pieces.getFirst() instanceof Piece.Refused refused
                && refused.reasonKey().equals("load.refused.too-long"));
        assertTrue(pieces.getLast() instanceof Piece.Read read && read.fields().size() == 5, () -> Dump.of(pieces));
    }

    @Test
    void hostileFilesTakeNoLongerThanOthersOfTheirSize() {
        var forms = List.of(
                "x",
                "\r",
                "Record ID:\n",
                "Record ID: x\n",
                "\u00AD",
                " Record ID:\n",
                "-\u00AD \u00AD",
                "- ",
                "- : ",
                " - Copyright Holder: ",
                "\n- Location: x - Usage Terms/Restrictions: y",
                "- City: x\n",
                "- Copyright Holder: x\n",
                "- Camera: x - Copyright Notice: y\r");
        for (var form : forms) {
            var file = (RECORD + "- Story Text: a\n" + form.repeat(8 * MEGABYTE / form.length()))
                    .getBytes(StandardCharsets.UTF_8);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertEquals(file.length, bytesOfPieces(file)), form);
        }
    }

    private static long bytesOfPieces(byte[] file) throws IOException {
        var bytes = new AtomicLong();
        new LabelledTextReader(Labels.standard())
                .read(new ByteArrayInputStream(file), piece -> bytes.addAndGet(piece.bytes().length));
        return bytes.get();
    }
}
