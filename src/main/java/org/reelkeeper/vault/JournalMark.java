package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/// How much of a journal is known to be on the disk, in a small file beside it.
///
/// Why so: a line behind the mark was never acknowledged, so a journal that is damaged there has lost nothing; one that
/// is damaged before it, or ends before it, has. The mark is written after each force and not forced itself, which
/// would make every save wait for the disk twice. So it never promises too much, and a power cut may set it back. What
/// it then no longer says the lines say: each names the last one that was safe when it was written. The mark alone is
/// needed for the last act, which has no line behind it.
final class JournalMark implements AutoCloseable {

    private static final String NAME = "forced.mark";
    private static final int LENGTH = "forced 0000000000000000000 00000000\n".length();
    private static final int CHECKED = "forced 0000000000000000000 ".length();

    private final Disk disk;
    private final FileChannel channel;

    private JournalMark(Disk disk, FileChannel channel) {
        this.disk = disk;
        this.channel = channel;
    }

    /// Opens the mark, sets it and brings it to the disk.
    static JournalMark open(Disk disk, Path folder, long sequence) throws IOException {
        var mark = new JournalMark(disk, disk.open(folder.resolve(NAME)));
        boolean ready = false;
        try {
            mark.move(sequence);
            mark.force();
            disk.forceFolder(folder);
            ready = true;
            return mark;
        } finally {
            if (!ready) {
                mark.close();
            }
        }
    }

    /// The number of the last line known to be on the disk; empty when there is no mark or it cannot be read.
    static OptionalLong read(Path folder) {
        var file = folder.resolve(NAME);
        try {
            var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return bytes.length == LENGTH && Arrays.equals(bytes, bytes(number(bytes)))
                    ? OptionalLong.of(number(bytes))
                    : OptionalLong.empty();
        } catch (IOException e) {
            throw new VaultException("reading " + file, e);
        }
    }

    private static long number(byte[] bytes) {
        long number = 0;
        for (int index = "forced ".length(); index < CHECKED - 1; index++) {
            number = number * 10 + Character.digit(bytes[index], 10);
        }
        return number;
    }

    private static byte[] bytes(long sequence) {
        var text = String.format(Locale.ROOT, "forced %019d ", sequence).getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32C();
        check.update(text, 0, text.length);
        var whole = Arrays.copyOf(text, LENGTH);
        var tail = HexFormat.of().toHexDigits((int) check.getValue()) + "\n";
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, whole, text.length, tail.length());
        return whole;
    }

    void move(long sequence) throws IOException {
        channel.position(0);
        disk.write(channel, ByteBuffer.wrap(bytes(sequence)));
    }

    void force() throws IOException {
        disk.force(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
