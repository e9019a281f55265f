package org.reelkeeper.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;

/// A text that goes into a piece in the place of some of its bytes, or between them.
record Splice(Span at, String text) {

    /// The piece with these texts in it, in its own encoding; nothing when that cannot hold them, or when the bytes
    /// would
    /// be read in another encoding from now on. Of two at one place the earlier in the list comes first.
    static Optional<byte[]> into(byte[] piece, List<Splice> splices, TextEncoding encoding) {
        boolean holds = splices.stream()
                .allMatch(splice -> Decoding.encode(splice.text(), encoding).isPresent());
        if (!holds) {
            return Optional.empty();
        }
        var written = joined(piece, splices, encoding, encoding);
        boolean turns = encoding == TextEncoding.WINDOWS_1252 && readsAsUtf8(written);
        return turns ? Optional.empty() : Optional.of(written);
    }

    /// The piece with these texts in it, all of it as UTF-8; a byte order mark stays.
    static byte[] intoUtf8(byte[] piece, List<Splice> splices, TextEncoding encoding) {
        return joined(piece, splices, encoding, TextEncoding.UTF_8);
    }

    private static byte[] joined(byte[] piece, List<Splice> splices, TextEncoding from, TextEncoding to) {
        var out = new ByteArrayOutputStream(piece.length + 256);
        int mark = CodeUnits.of(from).markLength(piece, 0, piece.length);
        out.write(piece, 0, mark);
        int done = mark;
        var inOrder = splices.stream()
                .sorted(Comparator.comparingInt(splice -> splice.at().start()))
                .toList();
        for (var splice : inOrder) {
            out.writeBytes(kept(piece, done, splice.at().start(), from, to));
            out.writeBytes(Decoding.encode(splice.text(), to).orElseThrow());
            done = Math.max(done, splice.at().end());
        }
        out.writeBytes(kept(piece, done, piece.length, from, to));
        return out.toByteArray();
    }

    private static byte[] kept(byte[] piece, int from, int to, TextEncoding encoding, TextEncoding wanted) {
        int end = Math.max(from, to);
        if (encoding == wanted) {
            return Arrays.copyOfRange(piece, from, end);
        }
        return Decoding.decode(piece, from, end, encoding).getBytes(wanted.charset());
    }

    private static boolean readsAsUtf8(byte[] written) {
        boolean ascii = true;
        for (byte one : written) {
            ascii &= one >= 0;
        }
        return !ascii && Decoding.isUtf8(written, 0, written.length);
    }
}
