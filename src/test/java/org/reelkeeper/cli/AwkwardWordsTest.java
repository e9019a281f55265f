package org.reelkeeper.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people and files bring to the command line that nobody would think of: dashes, orders to the terminal, names
/// that no database can have, backups that are none.
class AwkwardWordsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void twoRecords() {
        terminal = new Terminal(folder);
        terminal.write("ferry.txt", "Record ID: 7001\n- Title: UK: Ferry service\n- Embargoed: 4th May 2030 10:00\n");
        terminal.write("kites.txt", "Record ID: 7002\n- Title: FRANCE: Kite festival\n- Usage Terms/Restrictions: t\n");
        assertEquals(0, terminal.run("import", "~/ferry.txt", "~/kites.txt").status());
    }

    private String json(String id) {
        return terminal.run("show", id, "--json").out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-5 degrees", "-high tide", "--- end", "--json", "-r", "@kites.txt", "--reasons=x"})
    void aValueMayBeginWithADash(String value) {
        var outcome = terminal.run("set", "7002", "title", value, "--reason", "- as typed");

        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(json("7002").contains("\"title\":\"" + value + "\""), json("7002"));
        assertEquals(
                "- as typed", terminal.run("history", "7002").lines().getFirst().split("\t")[5]);
    }

    @Test
    void aWordOfAQueryMayBeginWithADash() {
        terminal.run("set", "7002", "title", "Kites -now");

        assertEquals("1 found", terminal.run("search", "-now").err().strip());
        assertEquals(
                0,
                terminal.run("export", "--format", "jsonl", "--out", "~/x.jsonl", "-now")
                        .status());
        assertEquals(2, terminal.run("search", "kites", "--limt", "5").status());
    }

    @Test
    void historySaysDecisionsAndRulesInWords() {
        terminal.run("embargo", "7002", "--until", "11th July 2040 13:00 BST");
        terminal.run("embargo", "7002", "--hold", "--reason", "court order");
        terminal.run("embargo", "7002", "--lift", "--reason", "order ended");
        terminal.write("ruled.jsonl", """
                {"recordId":"7003","title":"x","usageTerms":{"raw":"t","rules":[{"kind":"prohibit","territories":["JP"],\
                "media":["online"],"scope":"part","source":"person","raw":"t"}]}}
                """);
        terminal.run("import", "~/ruled.jsonl");
        terminal.write("ruled.jsonl", """
                {"recordId":"7001","title":"x","usageTerms":{"raw":"t","rules":[{"kind":"prohibit","territories":["JP"],\
                "media":["online"],"scope":"part","source":"person","raw":"t"}]}}
                """);
        terminal.run("import", "~/ruled.jsonl");

        var words = terminal.run("history", "7002").lines().stream()
                .map(line -> line.split("\t")[3] + " -> " + line.split("\t")[4])
                .limit(3)
                .toList();
        assertEquals(
                List.of(
                        "held: court order -> lifted: order ended",
                        "embargoed until 2040-07-11T13:00 Europe/London (2040-07-11T12:00:00Z) -> held: court order",
                        " -> embargoed until 2040-07-11T13:00 Europe/London (2040-07-11T12:00:00Z)"),
                words);
        assertTrue(
                terminal.run("history", "7001").out().contains("usageTerms.rules\t\tno use in JP on online (part)"),
                terminal.run("history", "7001").out());
        assertTrue(terminal.run("history", "7002", "--json").out().contains("\\\"decision\\\":\\\"held\\\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a!b", "a;b", "a*b", "a<b", "a?b", "a\"b", "a|b", "a>b", "a\nb", "a\tb"})
    void aPathThatNoDatabaseCanHaveIsRefusedAtOnce(String name) throws IOException {
        assertEquals(0, terminal.run("backup", "~/saved").status());
        var before = entries();
        for (var command : List.of("import ~/ferry.txt", "restore ~/saved", "show 7001", "rebuild", "verify")) {
            var outcome = terminal.runOn(name + "/inside", command.split(" "));

            assertEquals(3, outcome.status(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            assertTrue(outcome.err().contains("cannot hold a catalogue"), outcome.err());
        }
        assertEquals(before, entries());
    }

    @Test
    void aRecordGivesATerminalNoOrders() {
        terminal.write("red.txt", "Record ID: 9\n- Title: \u001b[31mred\u009b2J\u0007\n- City: a\u001bc\n");
        terminal.run("import", "~/red.txt");
        terminal.run("set", "9", "title", "\u001b[0mx");

        for (var command : List.of("read ~/red.txt", "show 9", "search id:9", "history 9", "show 9\u001b[2J")) {
            var outcome = terminal.run(command.split(" "));
            var said = outcome.out() + outcome.err();
            assertTrue(said.chars().noneMatch(c -> c == 0x1B || c == 0x9B || c == 7), command + ": " + said);
        }
        assertTrue(json("9").contains("\"title\":\"\\u001B[0mx\""), json("9"));
        assertTrue(terminal.run("history", "9").out().contains("\t\\u001b[31mred\\u009b2J\\u0007\t\\u001b[0mx\t"));
    }

    @Test
    void whatIsNoBackupIsRefusedInPlainWordsAndLeavesNothing() throws IOException {
        terminal.run("backup", "~/whole");
        var whole = Files.readAllBytes(terminal.path("whole"));
        Files.write(terminal.path("short"), Arrays.copyOf(whole, whole.length / 2));
        try (var zip = new ZipOutputStream(Files.newOutputStream(terminal.path("foreign")))) {
            zip.putNextEntry(new ZipEntry("../letter.txt"));
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(terminal.path("bare")))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
        }

        for (var file : List.of("~/short", "~/foreign", "~/bare", "~/ferry.txt", "~/catalogue")) {
            var outcome = terminal.runOn("second", "restore", file);

            assertEquals(2, outcome.status(), outcome.err());
            assertTrue(outcome.err().contains("is no backup"), outcome.err());
            assertFalse(Files.exists(terminal.path("second")));
        }
        assertFalse(Files.exists(terminal.path("letter.txt")));
    }

    private List<String> entries() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
