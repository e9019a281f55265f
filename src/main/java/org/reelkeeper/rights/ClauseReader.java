package org.reelkeeper.rights;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a restriction text into clauses. Nothing is split inside quotation marks, and the stop of an abbreviation ends
/// nothing.
final class ClauseReader {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern STOPS = Pattern.compile("[.'’]");

    /// In turn: text in quotes, letters with stops such as `U.S.`, a time, a number, a word, a sign that counts as one, a
    /// mark of lists, a mark that ends a statement, and what has no place in a statement. All else counts as a space.
    private static final Pattern PIECE = Pattern.compile("(?<quote>\"[^\"\\n]+\"|“[^”\\n]+”|‘[^’\\n]+’(?!\\p{L})"
            + "|(?<![\\p{L}\\p{N}])'[^'\\n]+'(?!\\p{L}))"
            + "|(?<letters>(?:\\p{L}\\.){2,}|\\p{L}\\.(?=\\p{L}))"
            + "|(?<time>\\d{1,2}[:.]\\d{2}(?!\\d))"
            + "|(?<word>\\p{N}+|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)*)"
            + "|(?<sign>[:&?])"
            + "|(?<list>[/,()\\[\\]\\\\]|\\+(?!\\d)|(?<=[\\s\\p{Z}])[-\\u2010-\\u2015\\u2212](?=[\\s\\p{Z}]))"
            + "|(?<stop>[.;|\\n!])"
            + "|(?<odd>[\\p{Cc}\\p{Co}\\p{So}\\p{Sm}\\p{Sc}\\p{Sk}@#%*_{}&&[^\\t\\n\\r|]])");

    private static final Set<String> SHORTENED = Set.of(
            "PT", "MAX", "MIN", "MINS", "SEC", "SECS", "HRS", "APPROX", "ST", "MR", "MRS", "DR", "VS", "INC", "EXCL");

    private static final Set<String> CREDITED = Set.of("COURTESY", "CREDIT", "CREDITED");

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean continues;

    private ClauseReader(String text) {
        this.text = text;
    }

    static List<Clause> clauses(String text) {
        var reader = new ClauseReader(text);
        reader.read();
        return reader.clauses;
    }

    private void read() {
        var pieces = PIECE.matcher(text);
        while (pieces.find()) {
            take(pieces);
        }
        end(false);
    }

    private void take(Matcher piece) {
        if (piece.group("quote") != null) {
            var inside = text.substring(piece.start() + 1, piece.end() - 1).strip();
            tokens.add(new Token(inside, piece.start(), piece.end(), true));
        } else if (piece.group("list") != null) {
            end(true);
        } else if (piece.group("stop") != null) {
            if (!isShortened(piece.group(), piece.start())) {
                end(false);
            }
        } else {
            tokens.add(new Token(folded(piece.group()), piece.start(), piece.end(), false));
        }
    }

    /// Whether a full stop belongs to a word. Where somebody is credited, a letter alone is an initial, and a stop may
    /// stand within a name.
    private boolean isShortened(String mark, int place) {
        if (!mark.equals(".") || tokens.isEmpty()) {
            return false;
        }
        var last = tokens.getLast().word();
        boolean isInWord = place + 1 < text.length() && Character.isLowerCase(text.charAt(place + 1));
        return SHORTENED.contains(last)
                || (((last.length() == 1 && !tokens.getLast().quoted()) || isInWord)
                        && tokens.stream().anyMatch(token -> CREDITED.contains(token.word())));
    }

    private void end(boolean next) {
        if (!tokens.isEmpty()) {
            clauses.add(new Clause(text, tokens, continues));
            tokens = new ArrayList<>();
            continues = next;
        } else {
            continues &= next;
        }
    }

    private static String folded(String word) {
        if (isPlain(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return STOPS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int place = 0; place < word.length(); place++) {
            char letter = word.charAt(place);
            if (letter > 'z' || !Character.isLetterOrDigit(letter)) {
                return false;
            }
        }
        return true;
    }
}
