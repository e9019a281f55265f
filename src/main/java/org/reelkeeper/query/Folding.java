package org.reelkeeper.query;

import java.text.Normalizer;
import java.util.stream.IntStream;

/// What a letter is to a search: small, without its accents; nothing for an accent by itself.
final class Folding {

    /// Latin, Greek and Cyrillic letters are looked up: an index reads many millions of them.
    private static final int COMMON = 0x530;

    private static final String[] FOLDED =
            IntStream.range(0, COMMON).mapToObj(Folding::fold).toArray(String[]::new);
    private static final int TATWEEL = 0x640;

    private Folding() {}

    static String of(int codePoint) {
        return codePoint < COMMON ? FOLDED[codePoint] : fold(codePoint);
    }

    private static String fold(int codePoint) {
        var folded = new StringBuilder(2);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Folding::isLetter)
                .map(Character::toLowerCase)
                .forEach(part -> appendPlain(part, folded));
        return folded.toString();
    }

    /// A vowel sign with a width of its own is more than an accent; the stroke that only lengthens an Arabic word is less.
    private static boolean isLetter(int part) {
        return (Character.isLetterOrDigit(part) && part != TATWEEL)
                || Character.getType(part) == Character.COMBINING_SPACING_MARK;
    }

    /// Letters that are no accented ones to Unicode, but to a reader.
    private static void appendPlain(int letter, StringBuilder folded) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ł' -> folded.append('l');
            case 'þ' -> folded.append("th");
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(letter);
        }
    }
}
