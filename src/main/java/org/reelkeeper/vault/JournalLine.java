package org.reelkeeper.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.reelkeeper.edit.WrittenChange;
import org.reelkeeper.model.Sha256;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// One line of the journal as its bytes, line feed included:
/// `{"seq":7,"prev":"<SHA-256 of the line before>","safe":5, ... ,"crc":"<CRC-32C of all before the last comma>"}`.
/// Lines up to number `safe` were known to be on the disk when this one was written.
final class JournalLine {

    /// What the first line of all has for the line before.
    static final String NOTHING = "0".repeat(64);

    private static final String SEQUENCE = "{\"seq\":";
    private static final String PREVIOUS = ",\"prev\":\"";
    private static final String SAFE = "\",\"safe\":";
    private static final String LOST = ",\"lost\":";
    private static final String CHECK = ",\"crc\":\"";
    private static final int TAIL = CHECK.length() + 8 + "\"}\n".length();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final long sequence;
    private final String previous;
    private final long safe;
    private final boolean isLoss;
    private final byte[] bytes;

    private JournalLine(long sequence, String previous, long safe, boolean isLoss, byte[] bytes) {
        this.sequence = sequence;
        this.previous = previous;
        this.safe = safe;
        this.isLoss = isLoss;
        this.bytes = bytes;
    }

    static JournalLine of(long sequence, String previous, long safe, JournalEntry entry) {
        var body = MAPPER.writeValueAsString(JournalJson.write(entry));
        return of(sequence, previous, safe, body.substring(1, body.length() - 1), entry instanceof JournalEntry.Lost);
    }

    /// The line of a `Changed` whose change is written already.
    static JournalLine of(long sequence, String previous, long safe, long number, WrittenChange change) {
        return of(sequence, previous, safe, JournalJson.changed(number, change), false);
    }

    /// @param body JSON without its braces
    private static JournalLine of(long sequence, String previous, long safe, String body, boolean isLoss) {
        var start = SEQUENCE + sequence + PREVIOUS + previous + SAFE + safe + "," + body;
        var bytes = Surrogates.utf8(start, TAIL);
        var tail = CHECK + check(bytes, bytes.length - TAIL) + "\"}\n";
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, bytes, bytes.length - TAIL, TAIL);
        return new JournalLine(sequence, previous, safe, isLoss, bytes);
    }

    /// A line whose own check fits; empty when it is no line of a journal.
    static Optional<JournalLine> parse(byte[] bytes) {
        int digits = SEQUENCE.length();
        int end = endOfDigits(bytes, digits);
        int hash = end + PREVIOUS.length();
        int safe = hash + NOTHING.length() + SAFE.length();
        int safeEnd = endOfDigits(bytes, safe);
        if (!isNumber(digits, end) || !isNumber(safe, safeEnd) || bytes.length < safeEnd + TAIL || !isChecked(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new JournalLine(
                Long.parseLong(text(bytes, digits, end)),
                text(bytes, hash, hash + NOTHING.length()),
                Long.parseLong(text(bytes, safe, safeEnd)),
                text(bytes, safeEnd, safeEnd + LOST.length()).equals(LOST),
                bytes));
    }

    private static int endOfDigits(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isNumber(int from, int to) {
        return to > from && to - from <= 18;
    }

    /// The entry in the line; empty when it is none that we know.
    Optional<JournalEntry> entry() {
        try {
            return Optional.of(JournalJson.read(MAPPER.readTree(bytes)));
        } catch (RuntimeException _) { // whatever a foreign line makes the readers say, it means one thing
            return Optional.empty();
        }
    }

    long sequence() {
        return sequence;
    }

    /// SHA-256 of the line before it, in lower-case hexadecimal.
    String previous() {
        return previous;
    }

    /// The number of the last line that was known to be on the disk when this one was written.
    long safe() {
        return safe;
    }

    /// Whether it stands for lines that are lost.
    boolean isLoss() {
        return isLoss;
    }

    byte[] bytes() {
        return bytes;
    }

    String digest() {
        return Sha256.of(bytes);
    }

    /// Whether a tail is a whole line of which only the line feed was turned into something else; a write that was cut
    /// leaves no such thing.
    static boolean isWithoutFeed(byte[] tail) {
        var line = tail.clone();
        line[line.length - 1] = '\n';
        return parse(line).isPresent();
    }

    private static boolean isChecked(byte[] bytes) {
        int place = bytes.length - TAIL;
        var tail = CHECK + check(bytes, place) + "\"}\n";
        return Arrays.equals(tail.getBytes(StandardCharsets.US_ASCII), 0, TAIL, bytes, place, bytes.length);
    }

    private static String check(byte[] bytes, int length) {
        var check = new CRC32C();
        check.update(bytes, 0, length);
        return HexFormat.of().toHexDigits((int) check.getValue());
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
