package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// This machine's disk, of which one call fails, or that call and all behind it; a write that fails has written half.
final class FailingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final AtomicInteger calls = new AtomicInteger();
    private final int failing;
    private final boolean staysBroken;
    private final Supplier<IOException> failure;

    private FailingDisk(int failing, boolean staysBroken, Supplier<IOException> failure) {
        this.failing = failing;
        this.staysBroken = staysBroken;
        this.failure = failure;
    }

    static FailingDisk failingOnce(int call) {
        return new FailingDisk(call, false, FailingDisk::full);
    }

    static FailingDisk failingFrom(int call) {
        return new FailingDisk(call, true, FailingDisk::full);
    }

    /// Counts only.
    static FailingDisk sound() {
        return new FailingDisk(-1, false, FailingDisk::full);
    }

    static FailingDisk failingWith(Supplier<IOException> failure) {
        return new FailingDisk(0, true, failure);
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }

    int calls() {
        return calls.get();
    }

    private boolean fails() {
        int call = calls.getAndIncrement();
        return call == failing || (staysBroken && call > failing);
    }

    private void count() throws IOException {
        if (fails()) {
            throw failure.get();
        }
    }

    @Override
    public FileChannel open(Path file) throws IOException {
        count();
        return disk.open(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        count();
        disk.makeFolder(folder);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        if (fails()) {
            disk.write(channel, bytes.slice(bytes.position(), bytes.remaining() / 2));
            throw failure.get();
        }
        disk.write(channel, bytes);
    }

    @Override
    public void force(FileChannel channel) throws IOException {
        count();
        disk.force(channel);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        count();
        disk.forceFolder(folder);
    }

    @Override
    public void cut(FileChannel channel, long size) throws IOException {
        count();
        disk.cut(channel, size);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count();
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        count();
        disk.delete(file);
    }
}
