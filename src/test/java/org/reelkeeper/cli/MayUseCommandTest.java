package org.reelkeeper.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MayUseCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void load() {
        terminal = new Terminal(folder);
        terminal.write(
                "all.txt",
                record("7001", "None", "")
                        + record("7002", "No access Japan. Must credit \"Harbour\"", "")
                        + record("7003", "", "")
                        + record("7004", "No zzyzx", "")
                        + record("", "News use only / No online use", "")
                        + record("7006", "None", "4th May 2030 10:00")
                        + record("7007", "AP clients only", "")
                        + record("7008", "No use after 3 September 2026 12:00 GMT", "")
                        + record("7009", "None", "", "OSLO, NORWAY (MAY 4, 2005) (NORDFILM - NO ACCESS NORWAY) 1. QUAY")
                        + record("7010", "None", "")
                        + record("7010", "No archive", ""));
        assertEquals(0, terminal.run("import", "~/all.txt").status());
    }

    private static String record(String id, String terms, String embargo, String... summary) {
        return """
                A story
                Record ID:
                %s
                - Title: A story
                - Date: 4th May 2005
                - Summary: %s
                - Embargoed: %s
                - Usage Terms/Restrictions: %s

                """.formatted(id, String.join("", summary), embargo, terms);
    }

    private JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of("may-use"));
        all.addAll(List.of(arguments));
        all.add("--json");
        var outcome = terminal.run(all.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(1, outcome.lines().size(), outcome.out());
        return JsonMapper.shared().readTree(outcome.out());
    }

    /// The command's words behind its name, and its first line.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7001                                            | yes
            7001 --territory JP --medium online --party RTE | yes
            7002 --territory JP                             | no
            7002 --territory Japan                          | no
            7002 --territory jp                             | no
            7002 --territory FR                             | yes
            7002                                            | unclear
            7003                                            | unclear
            7004 --territory FR                             | unclear
            #5 --purpose news --medium broadcast            | yes
            #5 --purpose news --medium online               | no
            #5 --purpose advertising                        | no
            #5 --purpose this-story --medium radio          | yes
            #5                                              | unclear
            7006                                            | no
            7006 --date 2031-01-01                          | no
            7006 --as-of 2030-05-04T09:59:59Z               | no
            7006 --as-of 2030-05-04T10:00:00Z               | yes
            7007 --party APTN                               | unclear
            7007                                            | unclear
            7008                                            | yes
            7008 --date 2026-09-02                          | yes
            7008 --date 2026-09-04                          | no
            7008 --as-of 2026-10-01T00:00:00Z               | no
            7008 --as-of 2026-10-01T00:00:00Z --date 2026-09-01 | yes
            7009 --territory NO                             | no
            7009 --territory SE                             | yes
            """)
    void theFirstLineIsTheAnswerAndEveryAnswerIsDone(String words, String answer) {
        var outcome = terminal.run(("may-use " + words).split(" "));

        assertEquals(answer, outcome.lines().getFirst(), outcome.out());
        assertEquals(0, outcome.status());
        assertTrue(outcome.lines().size() > 1, "a reason a line");
        assertEquals("", outcome.err());
    }

    @Test
    void aReasonHasTheWordsThatDecidedAndTheirPlace() {
        assertEquals(
                List.of("no", "Prohibited: no use in JP (\"No access Japan\", usage-terms)"),
                terminal.run("may-use", "7002", "--territory", "JP").lines());
        assertEquals(
                List.of("no", "Prohibited: no use in NO (\"NO ACCESS NORWAY\", summary, block 1)"),
                terminal.run("may-use", "7009", "--territory", "NO").lines());
        assertTrue(terminal.run("may-use", "7002", "--territory", "FR")
                .lastLine()
                .startsWith("with: must credit \"Harbour\""));
        assertEquals(
                List.of("no", "The record is under embargo"),
                terminal.run("may-use", "7006").lines());
    }

    @Test
    void theJsonHasTheShapeOfTheContract() {
        assertEquals(
                "{\"answer\":\"no\",\"reasons\":[{\"rule\":{\"kind\":\"prohibit\",\"territories\":[\"JP\"],"
                        + "\"source\":\"usage-terms\",\"raw\":\"No access Japan\"},\"why\":\"prohibited\"}],"
                        + "\"duties\":[],\"record\":\"7002\",\"revision\":1}",
                json("7002", "--territory", "JP").toString());
        assertEquals(
                "{\"answer\":\"unclear\",\"reasons\":[{\"why\":\"nothing-stated\"}],\"duties\":[],"
                        + "\"record\":\"7003\",\"revision\":1}",
                json("7003").toString());
        var yes = json("7002", "--territory", "FR");
        assertEquals(
                "[{\"kind\":\"duty\",\"action\":\"credit\",\"credit\":{\"text\":\"Harbour\"},"
                        + "\"source\":\"usage-terms\",\"raw\":\"Must credit \\\"Harbour\\\"\"}]",
                yes.path("duties").toString());
        var block = json("7009", "--territory", "NO").path("reasons").path(0).path("rule");
        assertEquals("summary", block.path("source").asString());
        assertEquals(1, block.path("block").asInt());
    }

    @Test
    void aRecordWithoutAnIdIsNamedByItsKeyAndTheRevisionIsThatOfTheAnswer() {
        assertEquals("#5", json("#5").path("record").asString());
        assertEquals(0, terminal.run("set", "7001", "usageTerms", "Japan out").status());
        var answer = json("7001", "--territory", "JP");

        assertEquals("no", answer.path("answer").asString());
        assertEquals(2, answer.path("revision").asInt());
    }

    /// Words that are wrong, and what is said of them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7001 --territory Atlantis     | There is no country Atlantis
            7001 --territory XX           | There is no country XX
            7001 --territory Korea        | KP, KR
            7001 --medium hologram        | There is no medium hologram; there are broadcast, digital
            7001 --purpose fun            | There is no purpose fun; there are editorial, news
            7001 --date tomorrow          | --date takes a day
            7001 --date 2026-02-30        | --date takes a day
            7001 --as-of soon             | --as-of takes an instant
            7099                          | There is no record 7099
            #99                           | There is no record #99
            7010                          | #10, #11
            """)
    void whatDoesNotExistIsWrongUse(String words, String said) {
        var outcome = terminal.run(("may-use " + words).split(" "));

        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(said), outcome.err());
    }

    @Test
    void aPartyThatIsInNoListIsTakenToTheLetter() {
        assertEquals(
                "unclear", json("7007", "--party", "Zzyzx Club").path("answer").asString());
        assertEquals(
                "membership-unknown",
                json("7007", "--party", "Zzyzx Club")
                        .path("reasons")
                        .path(0)
                        .path("why")
                        .asString());
        assertEquals("yes", json("7001", "--party", "Zzyzx Club").path("answer").asString());
    }

    @Test
    void theProfileOfTheCatalogueAsksWhatTheCommandLeavesOpen() {
        var options = new CatalogueOptions(false, false, "Ada", Clock.systemUTC());
        try (var catalogue = Catalogue.open(folder.resolve("catalogue"), options, JobContext.unwatched())) {
            catalogue.licences().keepProfile(LicenceQuestion.OPEN.in("JP"));
        }

        assertEquals("no", json("7002").path("answer").asString());
        assertEquals("yes", json("7002", "--territory", "FR").path("answer").asString());
    }

    @Test
    void aCatalogueThatIsNotThereIsRefused() {
        assertEquals(3, terminal.runOn("nowhere", "may-use", "7001").status());
    }
}
