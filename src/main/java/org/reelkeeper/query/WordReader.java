package org.reelkeeper.query;

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
            if (letter < 128 ? isAsciiWord(letter) : Character.isLetterOrDigit(codePoint())) {
                readWord();
                if (length > 0) {
                    return true;
                }
            } else {
                next += letter < 128 ? 1 : Character.charCount(codePoint());
            }
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
        if (!goesOn(codePoint)) {
            return false;
        }
        boolean alone = Character.isIdeographic(codePoint);
        if (alone && length > 0) {
            return false;
        }
        next += Character.charCount(codePoint);
        append(Folding.of(codePoint));
        return !alone;
    }

    private void append(String letters) {
        if (length + letters.length() > LONGEST) {
            return; // never half of a letter that takes two characters
        }
        for (int place = 0; place < letters.length(); place++) {
            append(letters.charAt(place));
        }
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

    /// Accents and vowels that stand behind their letter belong to its word, as do signs that are not seen, such as a
    /// place where it may be broken.
    private static boolean goesOn(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
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
