package org.reelkeeper.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.reelkeeper.model.Sha256;

/// Writes originals under passing names, so that each is seen only when it is whole and on the disk. Any thread.
final class OriginalWriter {

    static final String PASSING = ".tmp";

    private final Path folder;
    private final Disk disk;

    OriginalWriter(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /// Fills a file that is being written.
    @FunctionalInterface
    private interface Filling {
        StoredOriginal fill(FileChannel file) throws IOException;
    }

    /// A file that is whole and on the disk but has only a passing name.
    record Written(Path file, StoredOriginal original) {}

    /// Compresses a source of any length on all cores.
    ///
    /// @throws IOException when the source cannot be read
    Written write(InputStream source, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        return write(file -> compress(source, file, progress, cancelled));
    }

    /// Writes a source of one block.
    Written write(byte[] block, String sha256) throws IOException {
        return write(file -> {
            if (block.length > 0) {
                put(file, ZstdFrame.write(block, 0));
            }
            put(file, ZstdFrame.end(block.length));
            return new StoredOriginal(sha256, block.length);
        });
    }

    private Written write(Filling filling) throws IOException {
        var name = folder.resolve(UUID.randomUUID() + PASSING);
        boolean whole = false;
        try (var file = open(name)) {
            var original = filling.fill(file);
            force(file);
            whole = true;
            return new Written(name, original);
        } finally {
            if (!whole) {
                discard(name);
            }
        }
    }

    private StoredOriginal compress(
            InputStream source, FileChannel file, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        int cores = Runtime.getRuntime().availableProcessors();
        try (var work = new OrderedWork<ByteBuffer>(cores, frame -> put(file, frame))) {
            for (var block = next(source); block.length > 0; block = next(source)) {
                long offset = size;
                var plain = block;
                work.give(() -> ZstdFrame.write(plain, offset));
                digest.update(block);
                size += block.length;
                progress.accept(size);
                refuseIf(cancelled);
            }
            work.finish();
        }
        put(file, ZstdFrame.end(size));
        return new StoredOriginal(Sha256.text(digest), size);
    }

    private static byte[] next(InputStream source) throws IOException {
        var block = new byte[Originals.BLOCK];
        int length = source.readNBytes(block, 0, block.length);
        return length == block.length ? block : Arrays.copyOf(block, length);
    }

    private static void refuseIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("storing an original");
        }
    }

    void discard(Path name) {
        try {
            disk.delete(name);
        } catch (IOException e) {
            throw new VaultException("deleting " + name, e);
        }
    }

    private FileChannel open(Path name) {
        try {
            disk.makeFolder(folder);
            return disk.open(name);
        } catch (IOException e) {
            throw new VaultException("making " + name, e);
        }
    }

    private void put(FileChannel file, ByteBuffer bytes) {
        try {
            disk.write(file, bytes);
        } catch (IOException e) {
            throw new VaultException("writing an original", e);
        }
    }

    private void force(FileChannel file) {
        try {
            disk.force(file);
        } catch (IOException e) {
            throw new VaultException("forcing an original to the disk", e);
        }
    }
}
