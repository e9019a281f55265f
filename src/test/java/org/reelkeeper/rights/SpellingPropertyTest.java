package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.reelkeeper.rights.Counterexamples.ROUNDS;
import static org.reelkeeper.rights.Counterexamples.isOpen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every statement however it is written: a misspelling never opens, and writing alone changes nothing.
class SpellingPropertyTest {

    private static final String NONSENSE = "zzyzx";
    private static final Pattern NONE = Pattern.compile("(?i)\\s*(?:none|access all|no restrictions)[.\\s]*");
    private static final Pattern CREDIT = Pattern.compile("(?is).*(?:credit|courtesy).*");
    private static final List<String> TOKENS = List.of(
            "/",
            "(",
            ")",
            "\"",
            "'",
            ".",
            ":",
            "no ",
            "access ",
            "all ",
            "none ",
            "Japan",
            "/Japan",
            "except ",
            "part ",
            "not ",
            "12:00 ",
            "only ",
            "\n",
            " | ",
            "\u200B",
            "\uD83D\uDE42",
            "credit ",
            "a",
            "U.S. ",
            ", ",
            "must ");

    private final Counterexamples counterexamples = new Counterexamples();

    @Test
    void nonsenseNeverOpensWhatIsClosed() {
        for (var row : QuestionsTest.questions().toList()) {
            var terms = row.cell(0);
            if (!row.cell(3).equals("yes") && !terms.isBlank() && !isCredit(terms)) {
                Counterexamples.phrases(terms)
                        .map(phrase -> terms.replace(phrase, NONSENSE))
                        .filter(spoilt -> isOpen(SetUp.of(spoilt, row.cell(1)), row.cell(2)))
                        .forEach(spoilt -> counterexamples.add(row.cell(2) + ": " + terms + " -> " + spoilt));
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void nonsenseIsNeverOpenWhenNothingIsAsked() {
        for (var restriction : Counterexamples.restrictions()) {
            for (var phrase : Counterexamples.phrases(restriction).toList()) {
                var spoilt = restriction.replaceFirst("\\b" + Pattern.quote(phrase), NONSENSE);
                var places = List.of(SetUp.of(spoilt, ""), SetUp.of("None", "block " + spoilt));
                if (!isCredit(restriction) && places.stream().anyMatch(place -> isOpen(place, ""))) {
                    counterexamples.add(spoilt);
                }
            }
        }
        counterexamples.assertNone();
    }

    /// Unless it makes another statement of the table, or None, out of one that is misspelt itself.
    @Test
    void aMisspellingNeverOpensAStatement() {
        var others = Set.copyOf(Counterexamples.statements());
        for (var text : Counterexamples.statements()) {
            boolean isClosed = !isOpen(SetUp.of(text, ""), "");
            for (int round = 0; round < 10 && isClosed && !isCredit(text); round++) {
                var spoilt = misspelt(text);
                boolean isMended =
                        others.contains(spoilt) || NONE.matcher(spoilt).matches();
                if (!isMended && isOpen(SetUp.of(spoilt, ""), "")) {
                    counterexamples.add(text + " -> " + spoilt);
                }
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void aMisspeltPermissionIsNone() {
        var free = List.of("None", "Access all", "No restrictions", "Broadcast: None. Digital: None.", "ACCESS ALL");
        for (int round = 0; round < ROUNDS; round++) {
            var text = counterexamples.one(free);
            var spoilt = misspelt(text);
            if (!spoilt.equalsIgnoreCase(text) && isOpen(SetUp.of(spoilt, ""), "")) {
                counterexamples.add(text + " -> " + spoilt);
            }
            var permission = misspelt("EBU members: full access");
            if (!isMeant(permission) && isOpen(SetUp.of(permission, ""), "by EBU members")) {
                counterexamples.add(permission);
            }
        }
        counterexamples.assertNone();
    }

    /// Capitals do not matter, and one letter less may be another name of the same.
    private static boolean isMeant(String permission) {
        var name = permission.replaceFirst("(?i): full access$", "");
        return Organisations.standard().find(name).isPresent();
    }

    /// One letter of it left out, doubled, taken for another, or changed with its neighbour.
    private String misspelt(String text) {
        var letters = Stream.iterate(0, at -> at < text.length(), at -> at + 1)
                .filter(at -> Character.isLetter(text.charAt(at)))
                .toList();
        if (letters.isEmpty()) {
            return text;
        }
        int at = counterexamples.one(letters);
        var before = text.substring(0, at);
        var letter = text.substring(at, at + 1);
        var behind = text.substring(at + 1);
        return switch (counterexamples.random().nextInt(4)) {
            case 0 -> before + behind;
            case 1 -> before + letter + letter + behind;
            case 2 -> before + (char) ('a' + counterexamples.random().nextInt(26)) + behind;
            default -> behind.isEmpty() ? before : before + behind.charAt(0) + letter + behind.substring(1);
        };
    }

    @Test
    void writingDoesNotMatterButForCredits() {
        var writings = List.<UnaryOperator<String>>of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.replace(" ", "  "),
                text -> text.replaceAll("\\.(?=\\s|$)", ".."),
                text -> text.replace(' ', '\u00A0'),
                text -> " " + text + "\n");
        for (var text : Counterexamples.statements()) {
            var rules = read(text);
            for (var writing : writings) {
                var written = read(writing.apply(text));
                if (!isCredit(text) && !rules.equals(written)) {
                    counterexamples.add(text + rules + " -> " + writing.apply(text) + written);
                }
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        var all = List.of("UK", "RTE", "CNNi", "Internet", "EU", "South Korea", "BBC Persian", "mobile", "Middle East");
        for (int round = 0; round < ROUNDS / 4; round++) {
            var elements = new ArrayList<>(all);
            Collections.shuffle(elements, counterexamples.random());
            var listed = elements.subList(0, 4);
            var text = "No access " + String.join("/", listed);
            var sorted = "No access " + listed.stream().sorted().collect(Collectors.joining("/"));
            if (!read(text).equals(read(sorted))) {
                counterexamples.add(text + " -> " + sorted);
            }
        }
        counterexamples.assertNone();
    }

    @Test
    void hostileTextsAreReadInTimeAndNeverOpen() {
        for (var token : TOKENS) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> hostile("No " + token.repeat(20_000)), token);
        }
        for (int round = 0; round < 2 * ROUNDS; round++) {
            var text =
                    Stream.generate(() -> counterexamples.one(TOKENS)).limit(10).collect(Collectors.joining());
            hostile("No use " + text + " " + NONSENSE);
        }
        counterexamples.assertNone();
    }

    private void hostile(String terms) {
        if (assertDoesNotThrow(() -> isOpen(SetUp.of(terms, ""), ""), () -> shortened(terms))) {
            counterexamples.add(shortened(terms));
        }
    }

    private static String shortened(String terms) {
        return terms.substring(0, Math.min(terms.length(), 120));
    }

    private static boolean isCredit(String text) {
        return CREDIT.matcher(text).matches();
    }

    private static Set<String> read(String text) {
        return RuleNotation.of(Authorities.standard().restrictions().read(text, RuleSource.USAGE_TERMS));
    }
}
