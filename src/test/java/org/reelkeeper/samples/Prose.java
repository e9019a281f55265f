package org.reelkeeper.samples;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Sentences that read like news from afar. Writes to one text; the random numbers decide everything.
final class Prose {

    private final RandomGenerator random;
    private final StringBuilder out;

    Prose(RandomGenerator random, StringBuilder out) {
        this.random = random;
        this.out = out;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    Prose say(String text) {
        out.append(text);
        return this;
    }

    Prose say(String... parts) {
        for (var part : parts) {
            out.append(part);
        }
        return this;
    }

    String name() {
        return one(Words.FIRST_NAMES) + " " + one(Words.PLACE_STARTS) + one(Words.SYLLABLES) + one(Words.NAME_ENDS);
    }

    String place() {
        var middle = chance(0.6) ? one(Words.SYLLABLES) : "";
        return one(Words.PLACE_STARTS) + middle + one(Words.PLACE_ENDS);
    }

    String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /// A clause without a full stop: who did what to what.
    Prose clause() {
        thing();
        if (chance(0.45)) {
            say(" ", one(Words.ADVERBS));
        }
        say(" ", one(Words.VERBS), " ");
        thing();
        switch (random.nextInt(6)) {
            case 0 -> say(" in ", place());
            case 1 -> say(" near the ", one(Words.NOUNS), " of ", place());
            case 2 -> say(" with ").number().say(" ", one(Words.NOUNS), "s");
            case 3 -> say(" on ", one(Words.DAYS), " (", one(Words.MONTHS), " ", Integer.toString(between(1, 31)), ")");
            case 4 -> say(" for ").number().say(".").number().say(" million dollars");
            default -> say(" of the ", one(Words.NOUNS));
        }
        return this;
    }

    Prose sentence() {
        int start = out.length();
        switch (random.nextInt(6)) {
            case 0 -> quote();
            case 1 -> clause().say(", ", name(), " told reporters on ", one(Words.DAYS), ".");
            case 2 -> clause().say(" ", one(Words.LINKS), " ").clause().say(".");
            case 3 -> say("according to the ", one(Words.NOUNS), ", ").clause().say(".");
            case 4 -> clause().say(", and ").clause().say(".");
            default ->
                say(name(), " said ")
                        .clause()
                        .say(" ", one(Words.LINKS), " ")
                        .clause()
                        .say(".");
        }
        capital(start);
        return this;
    }

    private void quote() {
        say("\"");
        int start = out.length();
        clause();
        capital(start);
        say(chance(0.5) ? ", and we hope that " : ", but nobody believes that ").clause();
        say(",\" said ", name(), ".");
    }

    private void thing() {
        say(chance(0.7) ? "the " : "its ");
        double kind = random.nextDouble();
        if (kind < 0.3) {
            say(one(Words.ADJECTIVES), " ");
        } else if (kind < 0.9) {
            say(place(), " ");
        }
        say(one(Words.NOUNS));
    }

    private Prose number() {
        out.append(between(2, 900));
        return this;
    }

    private void capital(int start) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    }
}
