package org.reelkeeper.check;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.reelkeeper.check.Examined.Place;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.TextEncoding;

/// Every character is the one that somebody typed: the encoding was known, nothing was decoded twice or lost.
final class CharactersAreSound implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        boolean fallback = record.record().origin().encoding() == TextEncoding.WINDOWS_1252;
        for (var place : record.places()) {
            int first = place.field().isMark() ? -1 : firstBeyondAscii(place.text());
            if (first < 0) {
                continue;
            }
            if (fallback && place.field() != Field.RECORD_ID && !place.written().isByPerson()) {
                fallback = false; // one finding a record
                findings.accept(Finding.of(
                        place.slot(), "encoding.fallback", Severity.WARNING, around(place.text(), first, first + 1)));
            }
            findDebris(place, first, findings);
        }
    }

    private static void findDebris(Place place, int from, Consumer<Finding> findings) {
        Debris.find(place.text(), from)
                .ifPresent(debris -> findings.accept(Finding.of(
                                place.slot(),
                                "text.mojibake",
                                Severity.WARNING,
                                around(place.text(), debris.start(), debris.end()),
                                debris.meant())
                        .at(debris.start(), debris.end())));
    }

    private static int firstBeyondAscii(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length == text.length()) {
            return -1; // much faster than to look at each character, and nearly always so
        }
        int place = 0;
        while (text.charAt(place) <= 0x7F) {
            place++;
        }
        return place;
    }

    /// The word around a place.
    private static String around(String text, int start, int end) {
        int from = text.lastIndexOf(' ', start) + 1;
        int to = text.indexOf(' ', end);
        return text.substring(Math.max(from, start - 20), Math.min(to < 0 ? text.length() : to, end + 20));
    }
}
