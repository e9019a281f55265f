package org.reelkeeper.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.h2.store.fs.FileBaseDefault;

/// A file that any number of threads read at once and that no interrupt closes.
///
/// Why so: a `FileChannel` is closed under everybody when one of its readers is interrupted. H2 has two ways around that:
/// `async:` hands every page over to another thread, which took a third of the time of a bulk edit, and `retry:` opens
/// the file again, and reported damage where there was none. A `RandomAccessFile` does not listen to interrupts, but has
/// one place in the file; so every reader takes one for itself.
final class CalmFile extends FileBaseDefault {

    private final String name;
    private final String mode;
    private final RandomAccessFile owner;
    private final Queue<RandomAccessFile> idle = new ConcurrentLinkedQueue<>();

    CalmFile(String name, String mode) throws IOException {
        this.name = name;
        this.mode = mode;
        this.owner = new RandomAccessFile(name, mode);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // every reader has a place of its own
    public int read(ByteBuffer target, long position) throws IOException {
        var file = borrow();
        try {
            file.seek(position);
            int count = file.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
            target.position(target.position() + Math.max(0, count));
            return count;
        } finally {
            giveBack(file);
        }
    }

    private RandomAccessFile borrow() throws IOException {
        var file = idle.poll();
        return file == null ? new RandomAccessFile(name, "r") : file;
    }

    private void giveBack(RandomAccessFile file) throws IOException {
        idle.add(file);
        if (!isOpen()) {
            closeIdle();
        }
    }

    private void closeIdle() throws IOException {
        for (var file = idle.poll(); file != null; file = idle.poll()) {
            file.close();
        }
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int count = source.remaining();
        owner.seek(position);
        owner.write(source.array(), source.arrayOffset() + source.position(), count);
        source.position(source.limit());
        return count;
    }

    @Override
    public synchronized void force(boolean withMetadata) throws IOException {
        owner.getFD().sync();
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        if (length < owner.length()) {
            owner.setLength(length);
        }
    }

    @Override
    public long size() throws IOException {
        return owner.length();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return owner.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        closeIdle();
        owner.close();
    }

    @Override
    public String toString() {
        return CalmFilePath.SCHEME + ":" + name + " (" + mode + ")";
    }
}
