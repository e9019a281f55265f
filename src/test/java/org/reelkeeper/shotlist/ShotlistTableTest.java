package org.reelkeeper.shotlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Rule;

/// The table of summaries and what each is read as, in `shotlists.txt`.
class ShotlistTableTest {

    private record Case(String name, String summary, List<String> expected) {

        static Case of(String text) {
            var lines = text.lines().toList();
            return new Case(
                    lines.getFirst(),
                    lines.get(1).translateEscapes().replace('·', '\u00a0'),
                    lines.subList(3, lines.size()));
        }
    }

    @TestFactory
    Iterable<DynamicTest> everySummaryIsReadAsTheTableSays() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertEquals(
                                String.join("\n", each.expected()),
                                String.join(
                                        "\n",
                                        lines(
                                                each.summary(),
                                                !each.expected().toString().contains("head "))))))
                .toList();
    }

    @Test
    void theTableIsLong() {
        assertTrue(cases().size() >= 60, () -> "only " + cases().size());
    }

    static List<String> summaries() {
        return cases().stream().map(Case::summary).toList();
    }

    private static List<Case> cases() {
        try (var file = Objects.requireNonNull(ShotlistTableTest.class.getResourceAsStream("shotlists.txt"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== "))
                    .filter(each -> !each.isBlank())
                    .map(each -> Case.of(each.replaceAll("\\n+$", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was read, a line each; spaces that do not break and ends of lines are made visible.
    private static List<String> lines(String summary, boolean headless) {
        var lines = new ArrayList<String>();
        var blocks = Shotlist.of(summary, Authorities.standard().restrictions());
        int lead =
                blocks.isEmpty() ? summary.length() : blocks.getFirst().head().start();
        add(lines, "LEAD ", summary.substring(0, lead).strip());
        for (var block : blocks) {
            lines.add("BLOCK " + (block.code() + " @ " + block.place()).strip());
            add(lines, "head ", headless ? "" : block.head().in(summary));
            add(
                    lines,
                    "status ",
                    block.status() == BlockStatus.NONE ? "" : block.status().name());
            add(lines, "date ", date(block.date()));
            block.source().forEach(source -> add(lines, "source ", source));
            add(lines, "terms ", block.terms());
            block.rules().forEach(rule -> add(lines, "rule ", rule(rule)));
            block.notes().forEach(note -> add(lines, "note ", note));
            add(lines, "", cut(block.head().in(summary)).strip());
            block.shots().forEach(shot -> addShot(lines, shot));
        }
        return lines.stream()
                .map(line -> line.replace('\u00a0', '·').replace('\n', '⏎').replace('\r', '␍'))
                .toList();
    }

    private static void add(List<String> lines, String word, String value) {
        if (!value.isEmpty()) {
            lines.add(word + value);
        }
    }

    private static void addShot(List<String> lines, Shot shot) {
        lines.add(shot.number() + " " + shot.text() + cut(shot.text()));
        if (shot instanceof Shot.Soundbite bite) {
            lines.add("  <" + String.join("+", bite.languages()) + "> " + bite.speaker() + "; " + bite.role() + "; "
                    + bite.quote());
        }
    }

    private static String cut(String text) {
        var cut = Truncation.of(text);
        return cut == Truncation.NONE ? "" : " ~" + cut;
    }

    private static String date(BlockDate date) {
        return date.raw().isEmpty() ? "" : (date.raw() + " = " + date.value() + " " + date.precision()).strip();
    }

    private static String rule(Rule rule) {
        return rule.kind().key() + (rule.resolved() ? "" : "?") + " " + rule.raw();
    }
}
