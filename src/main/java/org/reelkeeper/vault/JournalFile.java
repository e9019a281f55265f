package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The journal file that is being written. One thread.
final class JournalFile implements AutoCloseable {

    private final Disk disk;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(256 * 1024);
    private long size;
    private long forced;

    private JournalFile(Disk disk, FileChannel channel, long size) {
        this.disk = disk;
        this.channel = channel;
        this.size = size;
        this.forced = size;
    }

    /// Opens a file to go on behind its last byte, with what a killed program left in it brought to the disk: from here
    /// on it is built upon.
    static JournalFile open(Disk disk, Path folder, String name) throws IOException {
        var channel = disk.open(folder.resolve(name));
        boolean ready = false;
        try {
            long size = channel.size();
            disk.force(channel);
            if (size == 0) {
                disk.forceFolder(folder);
            }
            channel.position(size);
            ready = true;
            return new JournalFile(disk, channel, size);
        } finally {
            if (!ready) {
                channel.close();
            }
        }
    }

    void append(byte[] line) throws IOException {
        if (buffer.remaining() < line.length) {
            flush();
        }
        if (line.length > buffer.capacity()) {
            disk.write(channel, ByteBuffer.wrap(line));
        } else {
            buffer.put(line);
        }
        size += line.length;
    }

    /// Hands all lines to the system; readers see them, a power cut may still take them.
    void flush() throws IOException {
        if (buffer.position() > 0) {
            disk.write(channel, buffer.flip());
            buffer.clear();
        }
    }

    void force() throws IOException {
        if (size > forced) {
            flush();
            disk.force(channel);
            forced = size;
        }
    }

    /// Takes back what was never forced, so that nothing comes to light later that was reported as failed.
    void takeBack() throws IOException {
        buffer.clear();
        disk.cut(channel, forced);
        disk.force(channel);
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
