package org.reelkeeper.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The lines of one journal file as bytes, each with its line feed; what stands behind the last line feed is the tail.
final class JournalLines implements AutoCloseable {

    private final InputStream file;
    private final byte[] buffer = new byte[256 * 1024];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int from;
    private int to;
    private long number;
    private long place;
    private byte[] line = new byte[0];

    JournalLines(Path file) throws IOException {
        this.file = Files.newInputStream(file);
    }

    /// Goes to the next line; false at the end of the file, where the tail is left.
    boolean advance() throws IOException {
        while (from < to || fill()) {
            int start = from;
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            boolean whole = from < to;
            from += whole ? 1 : 0;
            begun.write(buffer, start, from - start);
            if (whole) {
                line = begun.toByteArray();
                place += line.length;
                begun.reset();
                number++;
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = file.read(buffer);
        return to > 0;
    }

    byte[] line() {
        return line;
    }

    /// The number of the line, from 1; at the end, the number of lines.
    long number() {
        return number;
    }

    /// How many bytes the lines up to this one take.
    long place() {
        return place;
    }

    byte[] tail() {
        return begun.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
