package org.reelkeeper.shotlist;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Who says what in a soundbite. A role comes before its name and may hold commas; in the other usual form, without
/// "saying", the name comes first.
final class SoundbiteText {

    private static final Pattern SAYING = Pattern.compile("(?i),?[\\s\\p{Z}]*\\b(?:SAYING|SAYS)[\\s\\p{Z}]*:?");
    private static final String QUOTES = "\"“”";

    private SoundbiteText() {}

    static Shot.Soundbite read(int number, String text, int from) {
        var language = Bracket.next(text, from);
        int head = language.map(Bracket::end).orElse(from);
        var languages = language.map(bracket -> words(bracket.content(), "/")).orElse(List.of());
        var saying = SAYING.matcher(text);
        int quoteStart = firstQuote(text, head);
        if (saying.find(head) && saying.start() < quoteStart) {
            var names = text.substring(head, saying.start());
            int comma = names.lastIndexOf(',');
            return new Shot.Soundbite(
                    number,
                    text,
                    languages,
                    names.substring(comma + 1).strip(),
                    comma < 0 ? "" : names.substring(0, comma).strip(),
                    quote(text.substring(saying.end())));
        }
        var names = text.substring(head, quoteStart).strip();
        names = names.endsWith(":") ? names.substring(0, names.length() - 1) : names;
        int comma = names.indexOf(',');
        return new Shot.Soundbite(
                number,
                text,
                languages,
                (comma < 0 ? names : names.substring(0, comma)).strip(),
                comma < 0 ? "" : names.substring(comma + 1).strip(),
                quote(text.substring(quoteStart)));
    }

    private static int firstQuote(String text, int from) {
        for (int place = from; place < text.length(); place++) {
            if (QUOTES.indexOf(text.charAt(place)) >= 0) {
                return place;
            }
        }
        return text.length();
    }

    /// What stands between the first quotation mark and the last; to the end where it is not closed.
    private static String quote(String text) {
        int start = firstQuote(text, 0);
        if (start == text.length()) {
            return text.strip();
        }
        int end = text.length();
        for (int place = text.length() - 1; place > start && end == text.length(); place--) {
            end = QUOTES.indexOf(text.charAt(place)) >= 0 ? place : end;
        }
        return text.substring(start + 1, end).strip();
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
