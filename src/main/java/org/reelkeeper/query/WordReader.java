package org.reelkeeper.query;

import java.text.Normalizer;
import java.util.Arrays;

/// The words of a text as a search compares them, one after the other: letters and digits, small, without accents. All
/// else parts words, so quotes and dashes do not matter; a character of a script without spaces is a word of its own.
///
/// Reused for many texts, since an index reads millions; so it is mutable and belongs to one thread.
public final class WordReader {

    /// Longer words are cut: they are debris, and an index refuses them.
    private static final int LONGEST = 255;

    private CharSequence text = "";
    private int next;
    private int start;
    private int end;
    private char[] word = new char[64];
    private int length;

    public void read(CharSequence newText) {
        text = newText;
        next = 0;
    }

    /// Goes to the next word.
    ///
    /// @return false behind the last
    public boolean advance() {
        length = 0;
        while (next < text.length()) {
            char letter = text.charAt(next);
            if (letter < 128 ? isAsciiWord(letter) : isWord(codePoint())) {
                readWord();
                return true;
            }
            next += letter < 128 ? 1 : Character.charCount(codePoint());
        }
        return false;
    }

    private void readWord() {
        start = next;
        boolean goesOn = true;
        while (goesOn && next < text.length()) {
            char letter = text.charAt(next);
            if (letter < 128) {
                goesOn = isAsciiWord(letter);
                if (goesOn) {
                    append(letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter);
                    next++;
                }
            } else {
                goesOn = readBeyondAscii();
            }
        }
        end = next;
    }

    /// @return whether the word may go on
    private boolean readBeyondAscii() {
        int codePoint = codePoint();
        if (!isWord(codePoint)) {
            return false;
        }
        boolean alone = Character.isIdeographic(codePoint);
        if (alone && length > 0) {
            return false;
        }
        next += Character.charCount(codePoint);
        fold(codePoint);
        return !alone;
    }

    private void fold(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK) {
            return; // an accent behind its letter
        }
        var parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        for (int place = 0; place < parts.length(); place++) {
            char part = parts.charAt(place);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                appendPlain(Character.toLowerCase(part));
            }
        }
    }

    /// Letters that are no accented ones to Unicode, but to a reader.
    private void appendPlain(char letter) {
        switch (letter) {
            case 'ß' -> append("ss");
            case 'æ' -> append("ae");
            case 'œ' -> append("oe");
            case 'ø' -> append('o');
            case 'đ', 'ð' -> append('d');
            case 'ħ' -> append('h');
            case 'ı' -> append('i');
            case 'ł' -> append('l');
            case 'þ' -> append("th");
            default -> append(letter);
        }
    }

    private void append(String letters) {
        letters.chars().forEach(letter -> append((char) letter));
    }

    private void append(char letter) {
        if (length < LONGEST) {
            if (length == word.length) {
                word = Arrays.copyOf(word, length * 2);
            }
            word[length++] = letter;
        }
    }

    private int codePoint() {
        return Character.codePointAt(text, next);
    }

    private static boolean isAsciiWord(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /// Where the word begins in the text.
    public int start() {
        return start;
    }

    /// Where it ends.
    public int end() {
        return end;
    }

    /// The letters of the word, the first `length()` of them; to be read before the next word is.
    public char[] letters() {
        return word;
    }

    public int length() {
        return length;
    }

    public String word() {
        return new String(word, 0, length);
    }
}
