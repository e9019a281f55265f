package org.reelkeeper.shotlist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who says what in a soundbite. A role comes before its name and may hold commas; in the other usual form, which has no
/// brackets around its first word, the name comes first. What is neither is left in the text.
final class SoundbiteText {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s\\p{Z}]*(?:[/,&]|\\bAND\\b)[\\s\\p{Z}]*");
    private static final String[] SAYING = {"SAYING", "SAYS"};
    /// So long a nickname in quotation marks may be.
    private static final int LONGEST_NICKNAME = 40;

    private static final int NOWHERE = -1;

    private final String text;
    private final boolean isBracketed;
    private final List<String> languages;
    /// Where it says who speaks.
    private final int head;

    private SoundbiteText(String text, int behindMark, boolean isBracketed) {
        this.text = text;
        this.isBracketed = isBracketed;
        var language = aside(behindMark);
        languages = language.map(bracket -> languages(bracket.content(text))).orElse(List.of());
        int place = behindMark;
        for (var next = language; next.isPresent(); next = aside(place)) {
            place = next.get().end(); // further brackets say what is seen meanwhile
        }
        head = place;
    }

    /// @param text the whole of the shot
    static Shot.Soundbite read(Stretch stretch, int number, String text, SoundbiteMark mark) {
        return new SoundbiteText(text, mark.end() - stretch.start(), mark.isBracketed()).read(stretch, number);
    }

    private Shot.Soundbite read(Stretch stretch, int number) {
        int saying = saying();
        int end = saying == NOWHERE ? colonOrQuote() : saying;
        var words = Stretch.stripped(text, head, end).in(text);
        var speaker = saying == NOWHERE ? speakerWithoutSaying(words, end) : Speaker.roleFirst(words);
        var quote = Quotation.behind(text, saying == NOWHERE ? end : wordEnd(saying));
        return new Shot.Soundbite(stretch, number, text, languages, speaker.name(), speaker.role(), quote);
    }

    private Speaker speakerWithoutSaying(String words, int end) {
        if (end == text.length()) {
            return Speaker.UNKNOWN;
        }
        return isBracketed ? Speaker.alone(words) : Speaker.nameFirst(words);
    }

    private Optional<Bracket> aside(int place) {
        return Bracket.next(text, place).filter(Bracket::isClosed);
    }

    private static List<String> languages(String words) {
        return words.chars().allMatch(Character::isLetter) && !words.isEmpty()
                ? List.of(words)
                : BETWEEN.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
    }

    /// Where the word stands that a quotation follows; what is quoted may have it too.
    private int saying() {
        int place = head;
        while (place < text.length()) {
            char character = text.charAt(place);
            if ((character == 'S' || character == 's') && isSaying(place)) {
                return place;
            }
            if (Chars.isQuote(character)) {
                place = behindNickname(place);
            }
            place++;
        }
        return NOWHERE;
    }

    private boolean isSaying(int place) {
        return Chars.hasWord(text, place, SAYING[0]) || Chars.hasWord(text, place, SAYING[1]);
    }

    /// The mark that closes a nickname; the end of the text where it is no nickname that begins.
    private int behindNickname(int mark) {
        int before = Chars.skipSpacesBack(text, head, mark);
        int close = Quotation.firstMark(text, mark + 1);
        boolean isQuoted = before == head || text.charAt(before - 1) == ':' || close - mark > LONGEST_NICKNAME;
        return isQuoted ? text.length() : close;
    }

    private int wordEnd(int place) {
        return place + (Chars.hasWord(text, place, SAYING[0]) ? SAYING[0] : SAYING[1]).length();
    }

    private int colonOrQuote() {
        int colon = text.indexOf(':', head);
        int quote = Quotation.firstMark(text, head);
        return colon >= 0 && colon < quote ? colon : quote;
    }
}
