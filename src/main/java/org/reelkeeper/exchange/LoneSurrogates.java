package org.reelkeeper.exchange;

/// Halves of characters that stand alone: no encoding can write them, so JSON has to spell them out.
final class LoneSurrogates {

    private LoneSurrogates() {}

    /// JSON with every such half as an escape; they can only stand inside its strings.
    static String escaped(String json) {
        if (json.codePoints().noneMatch(LoneSurrogates::isLone)) {
            return json;
        }
        var escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(point -> {
            if (isLone(point)) {
                escaped.append(String.format("\\u%04x", point));
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
