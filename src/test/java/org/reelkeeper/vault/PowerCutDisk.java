package org.reelkeeper.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;

/// This machine's disk, of which somebody knows what a power cut would leave: what was forced, and of the rest any
/// blocks of 4 KiB.
final class PowerCutDisk implements Disk {

    private static final int BLOCK = 4096;

    private final Disk disk = new LocalDisk();
    private final Map<FileChannel, Path> files = new IdentityHashMap<>();
    private final Map<Path, byte[]> forced = new HashMap<>();

    /// Makes a folder look as it would after a power cut at this moment.
    void cutPower(Path folder, Path to, Random random) throws IOException {
        Files.createDirectories(to);
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                var left = left(forced.getOrDefault(file, new byte[0]), Files.readAllBytes(file), random);
                Files.write(to.resolve(file.getFileName()), left);
            }
        }
    }

    private static byte[] left(byte[] safe, byte[] written, Random random) {
        int shorter = Math.min(safe.length, written.length);
        int length = shorter + random.nextInt(Math.max(safe.length, written.length) - shorter + 1);
        var left = new ByteArrayOutputStream();
        for (int start = 0; start < length; start += BLOCK) {
            left.writeBytes(block(random.nextInt(3) == 0 ? written : safe, start));
        }
        return Arrays.copyOf(left.toByteArray(), length);
    }

    /// A block that never reached the disk is read as zeros.
    private static byte[] block(byte[] bytes, int start) {
        return start < bytes.length ? Arrays.copyOfRange(bytes, start, start + BLOCK) : new byte[BLOCK];
    }

    @Override
    public FileChannel open(Path file) throws IOException {
        var channel = disk.open(file);
        files.put(channel, file);
        return channel;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        disk.write(channel, bytes);
    }

    @Override
    public void force(FileChannel channel) throws IOException {
        var file = files.get(channel);
        forced.put(file, Files.readAllBytes(file));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void cut(FileChannel channel, long size) throws IOException {
        disk.cut(channel, size);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        forced.put(to, Files.readAllBytes(to));
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }
}
