package org.reelkeeper.shotlist;

import java.util.Optional;

/// The word that begins a soundbite: `(SOUNDBITE)`, or `SOUNDBITE:` and `SOUNDBITE (English)` in the other usual form.
///
/// @param end behind the mark
/// @param isBracketed whether it is the form in which the name comes last
record SoundbiteMark(int end, boolean isBracketed) {

    private static final String[] WORDS = {"SOUNDBITES", "SOUNDBITE", "SOUND BITE", "SOUNDBYTE"};
    /// `(SOUNDBITE PARTLY OVERLAID WITH PICTURES OF THE HARBOUR)` is one too.
    private static final int LONGEST = 80;

    static Optional<SoundbiteMark> at(String text, int place, int end) {
        if (text.charAt(place) == '(') {
            int close = wordEnd(text, Chars.skipSpaces(text, place + 1, end)) == 0
                    ? 0
                    : Bracket.closing(text, place, Math.min(end, place + LONGEST));
            return close == 0 ? Optional.empty() : Optional.of(new SoundbiteMark(close, true));
        }
        int word = Chars.isWordStart(text, place) ? wordEnd(text, place) : 0;
        int next = Chars.skipSpaces(text, word, end);
        if (word == 0 || next >= end) {
            return Optional.empty();
        }
        return switch (text.charAt(next)) {
            case ':' -> Optional.of(new SoundbiteMark(next + 1, false));
            case '(' -> Optional.of(new SoundbiteMark(next, false));
            default -> Optional.empty();
        };
    }

    /// The place behind the word that stands here; 0 when it is none of ours.
    private static int wordEnd(String text, int place) {
        if (!text.regionMatches(true, place, "SOUND", 0, 5)) {
            return 0; // nearly always
        }
        for (var word : WORDS) {
            if (text.regionMatches(true, place, word, 0, word.length())
                    && Chars.isWordEnd(text, place + word.length())) {
                return place + word.length();
            }
        }
        return 0;
    }
}
