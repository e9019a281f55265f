package org.reelkeeper.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineProgramTest {

    private static final String FERRY = """
            UK: Ferry service reopens after storm
            Record ID:
            7001
            UK: Ferry service reopens after storm
            - Title: UK: Ferry service reopens after storm
            - Date: 3rd May 2009
            - Summary: Ferry in harbour.
            - Embargoed: 4th May 2030 10:00
            - Keywords:
            - Story Text: The ferry sails again.
            Fares are unchanged.
            - Usage Terms/Restrictions: None""";
    private static final String KITES = """
            FRANCE: Kite festival
            Record ID: 7002
            FRANCE: Kite festival
            - Title: FRANCE: Kite festival
            - Date: May 2010
            - Keywords: kites, wind
            - Camera: S. Okoro
            - Usage Terms/Restrictions: No access Japan
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void twoRecords() {
        terminal = new Terminal(folder);
        terminal.write("ferry.txt", FERRY);
        terminal.write("kites.txt", KITES);
    }

    private void load() {
        assertEquals(0, terminal.run("import", "~/ferry.txt", "~/kites.txt").status());
    }

    private String json(String id) {
        return terminal.run("show", id, "--json").out();
    }

    // backups that cannot be

    private void zip(String name, String entry, byte[] bytes) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(terminal.path(name)))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(Files.readAllBytes(terminal.path("catalogue").resolve("manifest.json")));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
        }
    }

    private void assertNotRestored(String name, String words) {
        var outcome = terminal.runOn("restored", "restore", "~/" + name);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(words), outcome.err());
        assertFalse(Files.exists(terminal.path("restored")));
    }

    @Test
    void aBackupWithAForeignOrDamagedDatabaseIsRefusedInWords() throws IOException {
        load();
        var foreign = terminal.path("foreign.mv.db").toString();
        try (var store = MVStore.open(foreign)) {
            store.openMap("anything").put("a", "b");
        }
        zip("foreign.zip", "catalogue.mv.db", Files.readAllBytes(Path.of(foreign)));
        zip("damaged.zip", "catalogue.mv.db", new byte[5000]);
        assertNotRestored("foreign.zip", "is not one that Reelkeeper made");
        assertNotRestored("damaged.zip", "is no backup, or was cut off");
        assertNotRestored("ferry.txt", "is no backup, or was cut off");
    }

    @Test
    void aBackupThatCannotBeWrittenOrBroughtBackIsToldInWords() throws IOException {
        load();
        Files.createDirectories(terminal.path(".full.zip.part").resolve("in the way"));
        var failed = terminal.run("backup", "~/full.zip");
        assertEquals(2, failed.status());
        assertTrue(failed.err().contains("could not be written, so there is none"), failed.err());
        assertFalse(Files.exists(terminal.path("full.zip")));

        assertEquals(0, terminal.run("backup", "~/sound.zip").status());
        var restored = terminal.runOn("ferry.txt/inside", "restore", "~/sound.zip");
        assertEquals(2, restored.status());
        assertTrue(restored.err().contains("could not be brought back"), restored.err());
    }

    // reading without a catalogue

    @Test
    void readPrintsOneCanonicalRecordALine() {
        var outcome = terminal.run("read", "~/ferry.txt", "~/kites.txt", "--json");

        assertEquals(0, outcome.status());
        assertEquals(2, outcome.lines().size());
        assertTrue(outcome.lines().getFirst().startsWith("{\"recordId\":\"7001\",\"title\":\"UK: Ferry"));
        assertFalse(Files.exists(terminal.path("catalogue")));
    }

    @Test
    void readTellsStatesAsOfAMoment() {
        assertTrue(terminal.run("read", "~/ferry.txt", "--json").out().contains("\"state\":\"embargoed\""));
        assertTrue(terminal.run("read", "~/ferry.txt", "--json", "--as-of", "2030-05-04T10:00:00Z")
                .out()
                .contains("\"state\":\"lapsed\""));
    }

    @Test
    void readForAPersonShowsTextsAndWhatIsReadFromThem() {
        var out = terminal.run("read", "~/ferry.txt").out();

        assertTrue(out.contains("4th May 2030 10:00 [embargoed, 2030-05-04T10:00:00Z]"), out);
        assertTrue(out.contains("None [none-stated]"), out);
    }

    @Test
    void whatIsNoRecordIsRefusedByNameAndTheOthersAreRead() {
        terminal.write("note.txt", "Nothing but a note\n");
        terminal.write("lines.jsonl", "{\"title\":\"One\"}\n{broken\n");

        var outcome = terminal.run("read", "--json", "~/note.txt", "~/lines.jsonl", "~/kites.txt");

        assertEquals(1, outcome.status());
        assertEquals(2, outcome.lines().size());
        assertTrue(outcome.err().contains("note.txt: holds no record"), outcome.err());
        assertTrue(outcome.err().contains("lines.jsonl:2: is no JSON"), outcome.err());
    }

    // loading

    @Test
    void importCountsWhatItDid() {
        assertEquals(
                "imported 2, unchanged 0, changed 0, failed 0",
                terminal.run("import", "~/ferry.txt", "~/kites.txt").lastLine());
        assertEquals(
                "imported 0, unchanged 2, changed 0, failed 0",
                terminal.run("import", "~/ferry.txt", "~/kites.txt").lastLine());
        terminal.write("kites.txt", KITES.replace("wind", "storm"));
        terminal.write("empty.txt", "");

        var outcome = terminal.run("import", "~/kites.txt", "~/empty.txt");

        assertEquals("imported 0, unchanged 0, changed 1, failed 1", outcome.lastLine());
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains("empty.txt: is empty"), outcome.err());
    }

    @Test
    void everyPieceThatIsRefusedIsNamedHoweverMany() {
        terminal.write("wrong.jsonl", "no json\n".repeat(2_345));
        var outcome = terminal.run("import", "~/wrong.jsonl");
        assertEquals("imported 0, unchanged 0, changed 0, failed 2345", outcome.lastLine());
        assertEquals(
                2_345,
                outcome.err()
                        .lines()
                        .filter(line -> line.startsWith("wrong.jsonl:"))
                        .distinct()
                        .count());
    }

    @Test
    void importTakesFolders() throws IOException {
        Files.createDirectory(terminal.path("delivery"));
        terminal.write("delivery/a.txt", FERRY);
        terminal.write("delivery/b.txt", KITES);

        assertEquals(
                "imported 2, unchanged 0, changed 0, failed 0",
                terminal.run("import", "~/delivery").lastLine());
    }

    // showing and finding

    @Test
    void showNamesARecordByIdOrByKey() {
        load();

        assertTrue(terminal.run("show", "7002").out().contains("Kite festival"));
        assertEquals(json("7001"), json("#1"));
    }

    @Test
    void searchPrintsIdDateAndTitle() {
        load();

        var outcome = terminal.run("search", "kite");

        assertEquals(List.of("7002\t2010-05\tFRANCE: Kite festival"), outcome.lines());
        assertEquals("1 found", outcome.err().strip());
        assertEquals(0, terminal.run("search", "submarine").status());
        assertEquals(
                "7001\t2009-05-03\tUK: Ferry service reopens after storm",
                terminal.run("search", "id:7001").lastLine());
    }

    @Test
    void searchStopsAtItsLimitAndCountsAll() {
        load();

        var outcome = terminal.run("search", "festival storm", "--limit", "1");
        var both = terminal.run("search", "festival or storm", "--limit", "1", "--json");

        assertEquals("0 found", outcome.err().strip());
        assertEquals(1, both.lines().size());
        assertEquals("2 found", both.err().strip());
    }

    @Test
    void aSharedIdIsShownByKeyAndAskedFor() {
        load();
        terminal.write("other.txt", KITES.replace("7002", "7001"));
        terminal.write("both.txt", FERRY.replace("7001", "7003") + "\n\n" + KITES.replace("7002", "7003"));
        terminal.run("import", "~/both.txt");

        var outcome = terminal.run("show", "7003");

        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("#3, #4"), outcome.err());
        assertTrue(terminal.run("search", "id:7003").out().startsWith("#3\t"));
    }

    // correcting

    @Test
    void setCorrectsOneFieldAndHistoryTellsIt() {
        load();

        assertEquals(
                0,
                terminal.run("set", "7002", "title", "FRANCE: Kites", "--reason", "shorter")
                        .status());

        assertTrue(json("7002").contains("\"title\":\"FRANCE: Kites\""));
        var history = terminal.run("history", "7002").lines();
        assertEquals(
                "2026-03-01T12:00:00Z\tAda\ttitle\tFRANCE: Kite festival\tFRANCE: Kites\tshorter", history.getFirst());
        assertEquals(2, history.size());
        assertTrue(terminal.run("history", "7002", "--json")
                .out()
                .contains("\"field\":\"title\",\"before\":\"FRANCE: Kite festival\",\"after\":\"FRANCE: Kites\""));
    }

    @Test
    void setTakesListsMarksAndExtraFields() {
        load();

        terminal.run("set", "7002", "keywords", "kites | sea, wind");
        terminal.run("set", "7002", "status.publication", "withheld");
        terminal.run("set", "7002", "status.review", "in-work");
        terminal.run("set", "7002", "extra.Camera", "N. Adler");
        terminal.run("set", "7002", "usageTerms", "");
        terminal.run("set", "7002", "embargo", "1st June 2031 09:00");

        var json = json("7002");
        assertTrue(json.contains("\"keywords\":[\"kites\",\"sea, wind\"]"), json);
        assertTrue(json.contains("\"status\":{\"publication\":\"withheld\",\"review\":\"in-work\"}"), json);
        assertTrue(json.contains("{\"label\":\"Camera\",\"value\":\"N. Adler\"}"), json);
        assertTrue(json.contains("\"usageTerms\":{\"raw\":\"\",\"state\":\"empty\",\"rules\":[]}"), json);
        assertTrue(json.contains("\"instant\":\"2031-06-01T09:00:00Z\""), json);
    }

    @Test
    void anEmbargoIsSetHeldAndLifted() {
        load();

        terminal.run("embargo", "7002", "--until", "11th July 2040 13:00");
        assertTrue(json("7002").contains("\"instant\":\"2040-07-11T13:00:00Z\",\"state\":\"embargoed\""));
        terminal.at("2026-03-02T00:00:00Z");
        terminal.run("embargo", "7002", "--hold", "--reason", "court order");
        assertTrue(json("7002").contains("\"state\":\"held\""));
        terminal.at("2026-03-03T00:00:00Z");
        terminal.run("embargo", "7002", "--lift", "--reason", "order ended");
        assertTrue(json("7002").contains("\"state\":\"lifted\""));

        assertTrue(terminal.run("show", "7002", "--json", "--as-of", "2026-03-02T12:00:00Z")
                .out()
                .contains("\"state\":\"held\""));
        assertTrue(json("7001").contains("\"raw\":\"4th May 2030 10:00\""));
    }

    @Test
    void undoAndRedoTakeWholeChangeSets() {
        load();
        terminal.run("set", "7002", "title", "First");
        terminal.run("set", "7002", "title", "Second");

        assertEquals("change set 3 undone, 1 records", terminal.run("undo").lastLine());
        assertTrue(json("7002").contains("\"title\":\"First\""));
        assertEquals("change set 3 redone, 1 records", terminal.run("redo").lastLine());
        assertTrue(json("7002").contains("\"title\":\"Second\""));
        assertEquals(2, terminal.run("undo", "2").status());
        assertEquals("change set 3 undone, 1 records", terminal.run("undo", "3").lastLine());
        assertEquals("change set 2 undone, 1 records", terminal.run("undo", "2").lastLine());
        assertTrue(json("7002").contains("\"title\":\"FRANCE: Kite festival\""));
        assertEquals("change set 1 undone, 2 records", terminal.run("undo").lastLine());
        assertEquals(2, terminal.run("show", "7002").status());
    }

    // letting out

    @Test
    void exportKeepsClosedRecordsInsideAndCountsThem() throws IOException {
        load();
        terminal.run("embargo", "7002", "--hold", "--reason", "court order");

        var outcome = terminal.run("export", "--format", "jsonl", "--out", "~/out.jsonl");

        assertEquals(0, outcome.status());
        assertEquals(
                "left out 2: embargoed 1, held 1, unclear 0, withdrawn 0",
                outcome.err().strip());
        assertEquals(0, Files.size(terminal.path("out.jsonl")));
        assertEquals(
                "left out 1: embargoed 0, held 1, unclear 0, withdrawn 0",
                terminal.run("export", "--format", "csv", "--out", "~/out.csv", "--as-of", "2031-01-01T00:00:00Z")
                        .err()
                        .strip());
        assertEquals("", outcome.out());
    }

    @Test
    void withdrawnRecordsLeaveOnlyWhenAskedFor() throws IOException {
        load();
        terminal.run("set", "7002", "status.publication", "withdrawn");

        terminal.run("export", "--format", "jsonl", "--out", "~/a.jsonl", "--include-embargoed");
        terminal.run("export", "--format", "jsonl", "--out", "~/b.jsonl", "--include-withdrawn", "kite");

        assertEquals(1, Files.readAllLines(terminal.path("a.jsonl")).size());
        assertTrue(Files.readString(terminal.path("b.jsonl")).contains("7002"));
    }

    @Test
    void untouchedRecordsGiveTheirBytesBack() throws IOException {
        terminal.write("all.txt", KITES + "\n\n" + FERRY);
        terminal.run("import", "~/all.txt");

        terminal.run("export", "--format", "text", "--out", "~/out.txt", "--include-embargoed");

        assertArrayEquals(Files.readAllBytes(terminal.path("all.txt")), Files.readAllBytes(terminal.path("out.txt")));
    }

    @Test
    void recordsOfSeveralFilesNeverRunTogether() throws IOException {
        load();

        terminal.run("export", "--format", "text", "--out", "~/out.txt", "--include-embargoed");

        assertEquals(FERRY + "\n" + KITES, Files.readString(terminal.path("out.txt")));
    }

    @ParameterizedTest
    @CsvSource({"jsonl", "csv"})
    void whatIsExportedIsReadAsTheSameRecords(String format) {
        load();
        terminal.run("set", "7002", "status.publication", "withheld");
        terminal.run("set", "7001", "title", "=1+1 \"quoted\", and | barred");
        terminal.run("embargo", "7002", "--hold", "--reason", "court order");
        terminal.run("export", "--format", format, "--out", "~/out." + format, "--include-embargoed");

        terminal.runOn("second", "import", "~/out." + format);

        for (var id : List.of("7001", "7002")) {
            assertEquals(
                    withoutProblems(json(id)),
                    withoutProblems(
                            terminal.runOn("second", "show", id, "--json").out()));
        }
    }

    /// A heading does not leave in these formats, so it cannot differ from the title any more.
    private static String withoutProblems(String json) {
        return json.substring(0, json.indexOf("\"problems\""));
    }

    // looking after the catalogue

    @Test
    void aSoundCatalogueIsVerified() {
        load();

        var outcome = terminal.run("verify");

        assertEquals(0, outcome.status(), outcome.out() + outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void aDamagedOriginalIsFound() throws IOException {
        load();
        Path original;
        try (var files = Files.walk(terminal.path("catalogue/originals"))) {
            original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);

        var outcome = terminal.run("verify");

        assertEquals(3, outcome.status());
        assertFalse(outcome.out().isEmpty());
    }

    @Test
    void rebuildMakesTheSameRecordsAgain() throws IOException {
        load();
        terminal.run("set", "7002", "title", "FRANCE: Kites");
        var before = json("7001") + json("7002");
        Files.write(terminal.path("catalogue/catalogue.mv.db"), new byte[4_096]);

        assertEquals(0, terminal.run("rebuild").status());

        assertEquals(before, json("7001") + json("7002"));
        assertEquals(0, terminal.run("verify").status());
    }

    @Test
    void aBackupBringsEverythingBack() {
        load();
        terminal.run("set", "7002", "title", "FRANCE: Kites");

        assertEquals(0, terminal.run("backup", "~/catalogue.backup").status());
        assertEquals(
                0, terminal.runOn("second", "restore", "~/catalogue.backup").status());

        assertEquals(
                json("7002"), terminal.runOn("second", "show", "7002", "--json").out());
        assertEquals(0, terminal.runOn("second", "verify").status());
        assertEquals(2, terminal.run("restore", "~/catalogue.backup").status());
        assertEquals("", terminal.runOn("second", "show", "7002").err());
    }

    // being used wrongly

    @ParameterizedTest
    @CsvSource({
        "show",
        "show 1",
        "frobnicate",
        "show 7001 --colour",
        "read ~/not-there.txt",
        "import ~/not-there.txt",
        "export --format text",
        "export --format xlsx --out ~/x",
        "export --format text --out ~/no/folder/x",
        "set 7001 title",
        "set 7001 title a b",
        "set 7001 headline x",
        "set 7001 status.publication maybe",
        "set 7001 problems x",
        "set 7001 recordId x1",
        "embargo 7001",
        "embargo 7001 --hold",
        "embargo 7001 --lift",
        "embargo 7001 --until never",
        "embargo 7001 --hold --lift --reason x",
        "search x --limit -1",
        "show 7001 --as-of yesterday",
        "undo 99",
        "redo",
        "restore ~/not-there",
    })
    void wrongUseIsToldAndNothingIsDone(String command) {
        load();
        var before = json("7001");

        var outcome = terminal.run(command.split(" "));

        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertFalse(outcome.err().isBlank());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        assertEquals(before, json("7001"));
    }

    @ParameterizedTest
    @CsvSource({"show 1", "search x", "verify", "rebuild", "undo", "backup ~/x", "set 1 title x", "history 1"})
    void noCommandButImportMakesACatalogue(String command) {
        var outcome = terminal.run(command.split(" "));

        assertEquals(3, outcome.status(), outcome.err());
        assertFalse(Files.exists(terminal.path("catalogue")));
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Files.createDirectory(terminal.path("catalogue"));
        terminal.write("catalogue/letter.txt", "Dear Sir");

        var outcome = terminal.run("import", "~/ferry.txt");

        assertEquals(3, outcome.status(), outcome.err());
        try (var files = Files.list(terminal.path("catalogue"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theOptionNamesAnotherCatalogueBeforeAndBehindTheCommand() {
        terminal.run("import", "~/ferry.txt", "--catalogue", "~/elsewhere");

        assertFalse(Files.exists(terminal.path("catalogue")));
        assertEquals(
                0, terminal.run("--catalogue", "~/elsewhere", "show", "7001").status());
    }

    @Test
    void helpAndVersionsGoToStandardOutput() {
        var version = terminal.run("--version");

        assertEquals(0, version.status());
        assertTrue(version.out().startsWith("Reelkeeper "));
        assertTrue(version.out().contains("\nJava 25"), version.out());
        assertTrue(version.out().contains("\nH2 2"), version.out());
        for (var arguments : List.of(new String[] {"--help"}, new String[] {"export", "--help"})) {
            var help = terminal.run(arguments);
            assertEquals(0, help.status());
            assertTrue(help.out().contains("--catalogue"), help.out());
            assertFalse(help.out().contains("${"), help.out());
        }
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(71, terminal.run().status());
        assertEquals(71, terminal.run("--catalogue", "~/elsewhere").status());
        assertEquals(71, terminal.run("/media/key/weekly.reelkeeper-backup").status());
    }
}
