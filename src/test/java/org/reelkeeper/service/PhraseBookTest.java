package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Credit;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;

/// What a catalogue knows of statements goes from one to another in a file.
class PhraseBookTest {

    private static final String ODD = "Côte d'Ivoire out\n“ask” \\ / \" {0} 東京 \uD83C\uDFA5";

    private static final ReadStatement TERMS = new ReadStatement(
            RuleSource.USAGE_TERMS,
            ODD,
            List.of(
                    Rule.of(Kind.PROHIBIT, RuleSource.PERSON, ODD).withTargets(Targets.territories("CI")),
                    Rule.of(Kind.DUTY, RuleSource.PERSON, "“ask”")
                            .withAction(Action.CREDIT)
                            .withCredit(new Credit("東京", ""))));
    private static final ReadStatement BEHIND = new ReadStatement(
            RuleSource.SUMMARY, "QUAY RULES", List.of(Rule.of(Kind.NOTE, RuleSource.PERSON, "QUAY RULES")));

    @TempDir
    Path folder;

    private Catalogue open(String name) {
        return Catalogues.open(folder.resolve(name));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("phrases.jsonl"), List.of(lines));
    }

    @Test
    void whatIsKnownOutlivesTheDatabaseAndGoesToAnotherCatalogue() throws IOException {
        var file = folder.resolve("out.jsonl");
        try (var catalogue = open("one")) {
            catalogue.phrases().book().learn(List.of(BEHIND, TERMS));
        }
        try (var catalogue = Catalogues.rebuilt(folder.resolve("one"))) {
            var book = catalogue.phrases().book();
            assertEquals(List.of(TERMS, BEHIND), book.all());
            assertEquals(2, book.export(file));
            assertThrows(RefusedActException.class, () -> book.export(folder.resolve("one/originals/out.jsonl")));
        }
        assertEquals(2, Files.readAllLines(file).size());
        try (var catalogue = open("two")) {
            var book = catalogue.phrases().book();
            assertEquals(new PhraseBook.Brought(2, 0, List.of(), List.of(), 0), book.bring(file));
            assertEquals(List.of(TERMS, BEHIND), book.all());
            assertEquals(new PhraseBook.Brought(0, 2, List.of(), List.of(), 0), book.bring(file));
        }
    }

    @Test
    void whatTheCatalogueKnowsOtherwiseIsNotOverwritten() throws IOException {
        var other = new ReadStatement(
                RuleSource.SUMMARY, "QUAY RULES", List.of(Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "QUAY RULES")));
        try (var catalogue = open("one")) {
            var book = catalogue.phrases().book();
            book.learn(List.of(BEHIND));
            var file = file("""
                    {"source":"summary","text":"QUAY RULES","rules":[{"kind":"prohibit","source":"person","raw":"QUAY RULES"}]}\
                    """);

            assertEquals(new PhraseBook.Brought(0, 0, List.of(other), List.of(), 0), book.bring(file));
            assertEquals(List.of(BEHIND), book.all());
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"source":"usage-terms"                                                                | lines.not-json
            {"source":"holder","source":"holder","text":"x","rules":[{"kind":"prohibit"}]}         | lines.not-json
            {"source":"holder","text":"x","rules":[{"kind":"prohibit"}]} {}                        | lines.not-json
            [1, 2]                                                                                 | lines.no-object
            "text"                                                                                 | lines.no-object
            {"source":"holder","text":"x","rules":[{"kind":"prohibit"}],"free":true}               | phrases.wrong.key
            {"text":"x","rules":[{"kind":"prohibit"}]}                                             | phrases.wrong.source
            {"source":"person","text":"x","rules":[{"kind":"prohibit"}]}                           | phrases.wrong.source
            {"source":"holder","text":" ","rules":[{"kind":"prohibit"}]}                           | phrases.wrong.no-text
            {"source":"holder","text":7,"rules":[{"kind":"prohibit"}]}                             | phrases.wrong.no-text
            {"source":"holder","text":"x"}                                                         | phrases.wrong.no-rules
            {"source":"holder","text":"x","rules":[]}                                              | phrases.wrong.no-rules
            {"source":"holder","text":"x","rules":{"kind":"prohibit"}}                             | phrases.wrong.no-rules
            {"source":"holder","text":"x","rules":["free"]}                                        | phrases.wrong.rule
            {"source":"holder","text":"x","rules":[{"kind":"allow-all"}]}                          | phrases.wrong.rule
            {"source":"holder","text":"x","rules":[{"kind":"prohibit","resolved":false}]}          | phrases.wrong.rule
            {"source":"holder","text":"x","rules":[{"kind":"prohibit","territories":["ZZ"]}]}      | phrases.wrong.rule
            {"source":"holder","text":"x","rules":[{"kind":"prohibit","territories":["jp"]}]}      | phrases.wrong.rule
            {"source":"holder","text":"x","rules":[{"kind":"pointer","raw":"x"}]}                  | phrases.wrong.not-clear
            {"source":"holder","text":"x","rules":[{"kind":"none-stated"},{"kind":"prohibit"}]}    | phrases.wrong.not-clear
            """)
    void aBadLineIsNamedAndTheOthersAreTaken(String line, String reason) throws IOException {
        try (var catalogue = open("one")) {
            var book = catalogue.phrases().book();
            var good =
                    "{\"source\":\"holder\",\"text\":\"QUAY OUT\",\"rules\":[{\"kind\":\"prohibit\",\"raw\":\"OUT\"}]}";

            var brought = book.bring(file("", line, good));

            assertEquals(1, brought.learnt());
            assertEquals(
                    List.of(2L), brought.wrong().stream().map(WrongLine::number).toList());
            assertEquals(reason, brought.wrong().getFirst().reason());
            assertEquals(
                    List.of("QUAY OUT"),
                    book.all().stream().map(ReadStatement::text).toList());
        }
    }

    @Test
    void twoLinesThatContradictEachOtherAreTold() throws IOException {
        try (var catalogue = open("one")) {
            var start = "{\"source\":\"holder\",\"text\":\"QUAY\",\"rules\":[{\"kind\":";
            var brought = catalogue
                    .phrases()
                    .book()
                    .bring(file(
                            start + "\"prohibit\"}]}", start + "\"prohibit\"}]}", start + "\"note\",\"raw\":\"q\"}]}"));

            assertEquals(1, brought.learnt());
            assertEquals(List.of(new WrongLine(3, "phrases.wrong.said-before", List.of("1"))), brought.wrong());
        }
    }

    @Test
    void noiseIsNamedLineByLineUpToALimit() throws IOException {
        var file = folder.resolve("noise.bin");
        Files.write(file, ("\u0000\u0001\n".repeat(300)).getBytes(StandardCharsets.UTF_16BE));
        try (var catalogue = open("one")) {
            var brought = catalogue.phrases().book().bring(file);
            assertEquals(0, brought.learnt());
            assertEquals(200, brought.wrong().size());
            assertEquals("lines.not-utf-8", brought.wrong().getFirst().reason());
            Files.writeString(file, "{\"text\":\"" + "x".repeat(2 << 20) + "\"}");
            assertEquals(
                    List.of(new WrongLine(1, "lines.too-long", List.of())),
                    catalogue.phrases().book().bring(file).wrong());
            Files.writeString(file, "[".repeat(100_000));
            assertEquals(
                    "lines.not-json",
                    catalogue.phrases().book().bring(file).wrong().getFirst().reason());
            assertThrows(
                    NoSuchFileException.class, () -> catalogue.phrases().book().bring(folder.resolve("none.jsonl")));
        }
    }
}
