package org.reelkeeper.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes JSON as UTF-8 without losing half characters: UTF-8 has no form for a surrogate that stands alone, JSON has.
final class Surrogates {

    private Surrogates() {}

    /// The bytes of a JSON text, with room behind them.
    static byte[] utf8(String json, int room) {
        var bytes = (hasLoneSurrogate(json) ? escaped(json) : json).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + room);
    }

    private static boolean hasLoneSurrogate(String json) {
        for (int index = 0; index < json.length(); index++) {
            if (Character.isSurrogate(json.charAt(index))) {
                return json.codePoints().anyMatch(Surrogates::isLone);
            }
        }
        return false;
    }

    /// A surrogate in JSON can only stand inside a string, where an escape means the same.
    private static String escaped(String json) {
        var escaped = new StringBuilder(json.length() + 64);
        json.codePoints().forEach(point -> {
            if (isLone(point)) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean isLone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
