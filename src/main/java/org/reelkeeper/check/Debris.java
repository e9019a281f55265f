package org.reelkeeper.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Characters that were decoded with the wrong table: UTF-8 that somebody took for Windows-1252, or what no table had.
///
/// @param meant what the characters should have been; empty where that is lost
record Debris(int start, int end, String meant) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /// What the first byte of a character in UTF-8 looks like in Windows-1252.
    private static final char FIRST_LEAD = 'Â';

    private static final char LAST_LEAD = 'ô';
    private static final String QUOTES = "“”„‘’‚«»‹›–—…";
    private static final char LOST = '\uFFFD';

    /// The first debris at or behind a place. A run of characters beyond ASCII is debris when its bytes are sound
    /// UTF-8,
    /// which text that somebody typed nearly never is.
    static Optional<Debris> find(String text, int from) {
        int place = from;
        while (place < text.length()) {
            int start = place;
            int end = endOfRun(text, start);
            if (end == place) {
                place++;
                continue;
            }
            var run = text.substring(place, end);
            int lost = run.indexOf(LOST);
            if (lost >= 0) {
                return Optional.of(new Debris(place + lost, place + lost + 1, ""));
            }
            var debris = whole(text, place, end).or(() -> withoutQuotes(text, start, end));
            if (debris.isPresent()) {
                return debris;
            }
            place = end;
        }
        return Optional.empty();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > 0x7F) {
            end++;
        }
        return end;
    }

    private static Optional<Debris> whole(String text, int start, int end) {
        var meant = meant(text.substring(start, end));
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Debris(start, end, meant));
    }

    /// Quotation marks that were sound may stand around what is not.
    private static Optional<Debris> withoutQuotes(String text, int start, int end) {
        int from = start;
        while (from < end && QUOTES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && QUOTES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var behind = from > start ? whole(text, from, end) : Optional.<Debris>empty();
        return behind.isPresent() || to == end ? behind : whole(text, from, to);
    }

    private static String meant(String run) {
        if (run.length() < 2 || run.charAt(0) < FIRST_LEAD || run.charAt(0) > LAST_LEAD) {
            return "";
        }
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(run)))
                    .toString();
            return decoded.indexOf('?') < 0 ? decoded : "";
        } catch (CharacterCodingException _) {
            return "";
        }
    }

    /// The bytes before the wrong table was used. Windows-1252 leaves five bytes without a character; programs pass
    /// them on as they are. A character that it does not have becomes a question mark, which no run holds otherwise.
    private static byte[] bytes(String run) {
        var bytes = run.getBytes(WINDOWS_1252);
        for (int place = 0; place < bytes.length && bytes.length == run.length(); place++) {
            if (run.charAt(place) <= 0xFF) {
                bytes[place] = (byte) run.charAt(place);
            }
        }
        return bytes;
    }
}
