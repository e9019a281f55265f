package org.reelkeeper.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;

/// A whole original, one block of it in memory. One thread.
final class OriginalStream extends InputStream {

    private final int count;
    private final IntFunction<byte[]> blocks;
    private int next;
    private InputStream block = InputStream.nullInputStream();

    OriginalStream(int count, IntFunction<byte[]> blocks) {
        this.count = count;
        this.blocks = blocks;
    }

    @Override
    public int read() throws IOException {
        int value = block.read();
        while (value < 0 && advance()) {
            value = block.read();
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int filled = block.read(bytes, from, length);
        while (filled < 0 && advance()) {
            filled = block.read(bytes, from, length);
        }
        return filled;
    }

    private boolean advance() {
        if (next == count) {
            return false;
        }
        block = new ByteArrayInputStream(blocks.apply(next));
        next++;
        return true;
    }
}
