package org.reelkeeper.vault;

import java.util.Random;

/// Invented text that compresses about as well as the wordy records of an archive do.
final class Prose {

    private static final String LETTERS = "eeeeetttaaaooinnsshhrrddlluucmwfgypbvk";
    private static final String[] LABELS = {
        "Record ID:",
        "Title:",
        "Date:",
        "Summary:",
        "Keywords:",
        "Usage Terms:",
        "Story Text:",
        "Location:",
        "Duration:",
    };

    private final Random random;
    private final String[] words = new String[6000];

    Prose(long seed) {
        this.random = new Random(seed);
        for (int index = 0; index < words.length; index++) {
            words[index] = word(2 + random.nextInt(9));
        }
    }

    /// About `length` bytes of labelled lines.
    String text(int length) {
        var text = new StringBuilder(length + 200);
        while (text.length() < length) {
            text.append(LABELS[random.nextInt(LABELS.length)]);
            int count = 3 + random.nextInt(60);
            for (int index = 0; index < count; index++) {
                text.append(' ').append(commonWord());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /// The first words of the list come often, as in any language.
    private String commonWord() {
        double place = Math.pow(random.nextDouble(), 3);
        return words[(int) (place * words.length)];
    }

    private String word(int length) {
        var word = new StringBuilder();
        for (int index = 0; index < length; index++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
