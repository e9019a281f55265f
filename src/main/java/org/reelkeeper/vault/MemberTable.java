package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/// Where the blocks of one original stand in its file.
///
/// @param places of the members, in bytes from the start of the file
/// @param size of the original, in bytes
record MemberTable(List<GzipMember> members, List<Long> places, long size) {

    MemberTable {
        members = List.copyOf(members);
        places = List.copyOf(places);
    }

    /// Goes through the file from header to header.
    static MemberTable read(FileChannel file, String sha256) throws IOException {
        var members = new ArrayList<GzipMember>();
        var places = new ArrayList<Long>();
        long place = 0;
        long offset = 0;
        while (true) {
            var member = memberAt(file, place, sha256, members.size());
            if (member.offset() != offset || place + member.length() > file.size()) {
                throw new DamagedOriginalException(sha256, members.size(), "its file is cut or mixed up");
            }
            if (member.isEnd()) {
                return end(members, places, file.size() - place - member.length(), offset, sha256);
            }
            members.add(member);
            places.add(place);
            place += member.length();
            offset += member.size();
        }
    }

    private static MemberTable end(List<GzipMember> members, List<Long> places, long behind, long size, String sha256) {
        if (behind != 0) {
            throw new DamagedOriginalException(sha256, members.size(), "more stands behind its end");
        }
        return new MemberTable(members, places, size);
    }

    private static GzipMember memberAt(FileChannel file, long place, String sha256, int block) throws IOException {
        var header = ByteBuffer.allocate(GzipMember.HEADER);
        fill(file, header, place);
        return GzipMember.parse(header.flip())
                .orElseThrow(() -> new DamagedOriginalException(sha256, block, "its header is damaged or cut"));
    }

    /// The number of the block that holds a byte of the original.
    int blockOf(long offset) {
        int low = 0;
        int high = members.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (members.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    byte[] readBlock(FileChannel file, int block, String sha256) throws IOException {
        var member = members.get(block);
        var bytes = ByteBuffer.allocate(member.length());
        fill(file, bytes, places.get(block));
        if (bytes.hasRemaining()) {
            throw new DamagedOriginalException(sha256, block, "it is cut");
        }
        return member.read(bytes.flip())
                .orElseThrow(() -> new DamagedOriginalException(sha256, block, "it does not read as it was written"));
    }

    private static void fill(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // reads on until the buffer is full or the file ends
        }
    }
}
