package org.reelkeeper.vault;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// One member of a gzip file, a block of the original that can be read alone. The extra field of its header, named
/// `RK`, says how long the member is, how long the block is and where the block starts in the original, so that all
/// blocks are found by going from header to header. A member of nothing ends the file; its start is the original's
/// size.
///
/// @param length of the member in the file, in bytes
/// @param size of the block, in bytes
/// @param offset of the block in the original
record GzipMember(int length, int size, long offset) {

    static final int HEADER = 32;
    private static final int TRAILER = 8;

    /// gzip magic, deflate, flag for an extra field, no time, no hints, system unknown, 20 bytes of extra field, `RK`,
    /// 16.
    private static final byte[] START = {
        0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, (byte) 0xff, 20, 0, 'R', 'K', 16, 0,
    };

    boolean isEnd() {
        return size == 0;
    }

    /// The header's content; empty when these bytes are no header of ours.
    static Optional<GzipMember> parse(ByteBuffer header) {
        if (header.remaining() < HEADER) {
            return Optional.empty();
        }
        var start = new byte[START.length];
        header.get(start);
        header.order(LITTLE_ENDIAN);
        var member = new GzipMember(header.getInt(), header.getInt(), header.getLong());
        boolean sound = Arrays.equals(start, START) && member.length > HEADER + TRAILER && member.size >= 0;
        return sound && member.size <= Originals.BLOCK ? Optional.of(member) : Optional.empty();
    }

    /// A whole member that holds a block.
    static ByteBuffer write(byte[] block, long offset) {
        var member =
                ByteBuffer.allocate(block.length + block.length / 256 + 256).order(LITTLE_ENDIAN);
        member.position(HEADER);
        deflate(block, member);
        var crc = new CRC32();
        crc.update(block);
        member.putInt((int) crc.getValue()).putInt(block.length).flip();
        member.put(START).putInt(member.limit()).putInt(block.length).putLong(offset);
        return member.rewind();
    }

    /// The member that ends an original of this size.
    static ByteBuffer end(long size) {
        return write(new byte[0], size);
    }

    private static void deflate(byte[] block, ByteBuffer member) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(block);
            deflater.finish();
            deflater.deflate(member);
            if (!deflater.finished()) {
                throw new IllegalStateException("a deflated block outgrew the block by more than deflate can");
            }
        } finally {
            deflater.end();
        }
    }

    /// The block in this member; empty when the member's bytes, from its header on, are damaged.
    Optional<byte[]> read(ByteBuffer member) {
        if (!parse(member.duplicate()).equals(Optional.of(this))) {
            return Optional.empty();
        }
        var block = new byte[size];
        var deflated = member.slice(HEADER, length - HEADER - TRAILER);
        var crc = new CRC32();
        boolean whole = inflate(deflated, block);
        crc.update(block);
        var trailer = member.slice(length - TRAILER, TRAILER).order(LITTLE_ENDIAN);
        boolean sound = trailer.getInt() == (int) crc.getValue() && trailer.getInt() == size;
        return whole && sound ? Optional.of(block) : Optional.empty();
    }

    /// Whether the bytes inflate to the block exactly, with nothing left over on either side.
    private static boolean inflate(ByteBuffer deflated, byte[] block) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            int filled = 0;
            int more = 1;
            while (more > 0) {
                more = inflater.inflate(block, filled, block.length - filled);
                filled += more;
            }
            boolean over = inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
            return filled == block.length && over && !deflated.hasRemaining();
        } catch (DataFormatException _) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
