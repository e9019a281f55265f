package org.reelkeeper.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Function;

/// Reads spans of originals, checking every block it touches. Keeps a few tables and blocks at hand, for records that
/// follow each other. Any thread.
final class OriginalReader {

    private record BlockKey(String sha256, int block) {}

    private final Function<String, Path> places;
    private final RecentlyUsed<String, FrameTable> tables = new RecentlyUsed<>(16);
    private final RecentlyUsed<BlockKey, byte[]> blocks = new RecentlyUsed<>(8);

    OriginalReader(Function<String, Path> places) {
        this.places = places;
    }

    long size(String sha256) {
        return table(sha256).size();
    }

    /// The table as it stands in the file now.
    FrameTable freshTable(String sha256) {
        try (var file = file(sha256)) {
            return FrameTable.read(file, sha256);
        } catch (IOException e) {
            throw fault(sha256, e);
        }
    }

    /// Whether the file is there and goes from header to header to its end; its blocks are not read.
    boolean isWhole(String sha256, long size) {
        try {
            return freshTable(sha256).size() == size;
        } catch (MissingOriginalException | DamagedOriginalException _) {
            return false;
        }
    }

    byte[] read(String sha256, long offset, int length) {
        var table = table(sha256);
        Objects.checkFromIndexSize(offset, length, table.size());
        var span = new byte[length];
        int filled = 0;
        while (filled < length) {
            int number = table.blockOf(offset + filled);
            var block = block(sha256, table, number);
            int from = (int) (offset + filled - table.frames().get(number).offset());
            int part = Math.min(length - filled, block.length - from);
            System.arraycopy(block, from, span, filled, part);
            filled += part;
        }
        return span;
    }

    /// The whole original, a block in memory at a time.
    InputStream open(String sha256) {
        var table = freshTable(sha256);
        return new OriginalStream(table.frames().size(), number -> load(sha256, table, number));
    }

    private FrameTable table(String sha256) {
        return tables.find(sha256).orElseGet(() -> {
            var table = freshTable(sha256);
            tables.keep(sha256, table);
            return table;
        });
    }

    private byte[] block(String sha256, FrameTable table, int number) {
        var key = new BlockKey(sha256, number);
        return blocks.find(key).orElseGet(() -> {
            var block = load(sha256, table, number);
            blocks.keep(key, block);
            return block;
        });
    }

    private byte[] load(String sha256, FrameTable table, int number) {
        try (var file = file(sha256)) {
            return table.readBlock(file, number, sha256);
        } catch (IOException e) {
            throw fault(sha256, e);
        }
    }

    private FileChannel file(String sha256) throws IOException {
        try {
            return FileChannel.open(places.apply(sha256), StandardOpenOption.READ);
        } catch (NoSuchFileException _) {
            throw new MissingOriginalException(sha256);
        }
    }

    private static VaultException fault(String sha256, IOException cause) {
        return new VaultException("reading original " + sha256, cause);
    }
}
