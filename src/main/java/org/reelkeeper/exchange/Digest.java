package org.reelkeeper.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 by which a second delivery of the same record is known; white space at the end does not count.
final class Digest {

    private Digest() {}

    /// Of several stretches as if they stood one behind the other.
    static String of(byte[]... stretches) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var stretch : stretches) {
                digest.update(stretch, 0, lengthWithoutEnd(stretch));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
