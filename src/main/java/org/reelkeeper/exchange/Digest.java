package org.reelkeeper.exchange;

import org.reelkeeper.model.Sha256;

/// The SHA-256 by which a second delivery of the same record is known; white space at the end does not count.
final class Digest {

    private Digest() {}

    /// Of several stretches as if they stood one behind the other.
    static String of(byte[]... stretches) {
        var digest = Sha256.digest();
        for (var stretch : stretches) {
            digest.update(stretch, 0, lengthWithoutEnd(stretch));
        }
        return Sha256.text(digest);
    }

    private static int lengthWithoutEnd(byte[] stretch) {
        int length = stretch.length;
        while (length > 0 && isSpace(stretch[length - 1])) {
            length--;
        }
        return length;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || (value >= '\t' && value <= '\r');
    }
}
