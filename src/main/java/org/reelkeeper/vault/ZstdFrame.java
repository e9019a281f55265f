package org.reelkeeper.vault;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One block of an original, as a Zstandard frame (RFC 8878) that can be read alone. A skippable frame stands before it
/// and says how long both are, how long the block is, where the block starts in the original, and the CRC-32C of the
/// compressed bytes; so all blocks are found by going from header to header, and any program for Zstandard reads the
/// whole file. A header without a frame ends the file; its start is the original's size.
///
/// Why Zstandard: it compresses these records to 0.30 of their size where deflate gives 0.34, at more than twice the
/// speed, and reads them at four times; compressing is a quarter of what a load costs.
///
/// @param length of header and frame in the file, in bytes
/// @param size of the block, in bytes
/// @param offset of the block in the original
/// @param check CRC-32C of the frame, 0 without one
record ZstdFrame(int length, int size, long offset, int check) {

    static final int HEADER = 32;

    /// A skippable frame whose content we know: what other programs write into theirs has another last digit.
    private static final int MAGIC = 0x184D2A5B;

    private static final int CONTENT = HEADER - 2 * Integer.BYTES;
    private static final int NAME = 'R' | 'K' << 8 | '0' << 16 | '1' << 24;
    private static final int LEVEL = 1;

    boolean isEnd() {
        return size == 0;
    }

    /// The header's content; empty when these bytes are no header of ours.
    static Optional<ZstdFrame> parse(ByteBuffer header) {
        if (header.remaining() < HEADER) {
            return Optional.empty();
        }
        var fields = header.duplicate().order(LITTLE_ENDIAN);
        boolean ours = fields.getInt() == MAGIC && fields.getInt() == CONTENT && fields.getInt() == NAME;
        var frame = new ZstdFrame(fields.getInt(), fields.getInt(), fields.getLong(), fields.getInt());
        return ours && frame.isSound() ? Optional.of(frame) : Optional.empty();
    }

    private boolean isSound() {
        return isEnd() ? length == HEADER && check == 0 : length > HEADER && 0 < size && size <= Originals.BLOCK;
    }

    /// Header and frame of a block.
    static ByteBuffer write(byte[] block, long offset) {
        try (var context = new ZstdCompressCtx()) {
            var bytes = new byte[HEADER + (int) Zstd.compressBound(block.length)];
            int length = context.setLevel(LEVEL)
                    .setChecksum(true)
                    .compressByteArray(bytes, HEADER, bytes.length - HEADER, block, 0, block.length);
            var frame = new ZstdFrame(HEADER + length, block.length, offset, check(bytes, HEADER, length));
            return ByteBuffer.wrap(bytes, 0, HEADER + length).put(0, frame.header(), 0, HEADER);
        }
    }

    /// The header that ends an original of this size.
    static ByteBuffer end(long size) {
        return new ZstdFrame(HEADER, 0, size, 0).header();
    }

    private ByteBuffer header() {
        return ByteBuffer.allocate(HEADER)
                .order(LITTLE_ENDIAN)
                .putInt(MAGIC)
                .putInt(CONTENT)
                .putInt(NAME)
                .putInt(length)
                .putInt(size)
                .putLong(offset)
                .putInt(check)
                .flip();
    }

    /// The block; empty when its bytes, from the header on, are damaged.
    Optional<byte[]> read(ByteBuffer bytes) {
        if (!parse(bytes).equals(Optional.of(this))) {
            return Optional.empty();
        }
        var frame = new byte[length - HEADER];
        bytes.slice(HEADER, frame.length).get(frame);
        return check(frame, 0, frame.length) == check ? decompressed(frame) : Optional.empty();
    }

    private Optional<byte[]> decompressed(byte[] frame) {
        var block = new byte[size];
        try (var context = new ZstdDecompressCtx()) {
            return context.decompress(block, frame) == size ? Optional.of(block) : Optional.empty();
        } catch (ZstdException _) {
            return Optional.empty();
        }
    }

    private static int check(byte[] bytes, int from, int length) {
        var check = new CRC32C();
        check.update(bytes, from, length);
        return (int) check.getValue();
    }
}
