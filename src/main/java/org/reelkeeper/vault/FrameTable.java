package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/// Where the blocks of one original stand in its file.
///
/// @param places of the frames, in bytes from the start of the file
/// @param size of the original, in bytes
record FrameTable(List<ZstdFrame> frames, List<Long> places, long size) {

    FrameTable {
        frames = List.copyOf(frames);
        places = List.copyOf(places);
    }

    /// Goes through the file from header to header.
    static FrameTable read(FileChannel file, String sha256) throws IOException {
        var frames = new ArrayList<ZstdFrame>();
        var places = new ArrayList<Long>();
        long place = 0;
        long offset = 0;
        while (true) {
            var frame = frameAt(file, place, sha256, frames.size());
            if (frame.offset() != offset || place + frame.length() > file.size()) {
                throw new DamagedOriginalException(sha256, frames.size(), "its file is cut or mixed up");
            }
            if (frame.isEnd()) {
                return end(frames, places, file.size() - place - frame.length(), offset, sha256);
            }
            frames.add(frame);
            places.add(place);
            place += frame.length();
            offset += frame.size();
        }
    }

    private static FrameTable end(List<ZstdFrame> frames, List<Long> places, long behind, long size, String sha256) {
        if (behind != 0) {
            throw new DamagedOriginalException(sha256, frames.size(), "more stands behind its end");
        }
        return new FrameTable(frames, places, size);
    }

    private static ZstdFrame frameAt(FileChannel file, long place, String sha256, int block) throws IOException {
        var header = ByteBuffer.allocate(ZstdFrame.HEADER);
        fill(file, header, place);
        return ZstdFrame.parse(header.flip())
                .orElseThrow(() -> new DamagedOriginalException(sha256, block, "its header is damaged or cut"));
    }

    /// The number of the block that holds a byte of the original.
    int blockOf(long offset) {
        int low = 0;
        int high = frames.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (frames.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    byte[] readBlock(FileChannel file, int block, String sha256) throws IOException {
        var frame = frames.get(block);
        var bytes = ByteBuffer.allocate(frame.length());
        fill(file, bytes, places.get(block));
        if (bytes.hasRemaining()) {
            throw new DamagedOriginalException(sha256, block, "it is cut");
        }
        return frame.read(bytes.flip())
                .orElseThrow(() -> new DamagedOriginalException(sha256, block, "it does not read as it was written"));
    }

    private static void fill(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // reads on until the buffer is full or the file ends
        }
    }
}
