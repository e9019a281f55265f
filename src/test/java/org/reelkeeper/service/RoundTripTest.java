package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.service.ExportRequest.Format;

/// Records leave one catalogue, are loaded into another and leave that too: they say the same.
class RoundTripTest {

    @TempDir
    Path temporary;

    @BeforeEach
    void makeCatalogue() throws IOException {
        try (var catalogue = open("first")) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 61, 400));
            Catalogues.save(catalogue, 3, Field.TITLE, "Pier, \"old\"\nand new");
            Catalogues.save(catalogue, 4, Field.EMBARGO, "11th July 2027 13:00");
            for (long key = 10; key < 200; key++) {
                mark(catalogue, key);
            }
        }
    }

    /// What persons mark, in turn, on records of all kinds.
    private static void mark(Catalogue catalogue, long key) {
        var now = Catalogues.CLOCK.instant();
        var raw = Catalogues.record(catalogue, key).text(Field.EMBARGO);
        var terms = Catalogues.record(catalogue, key).text(Field.USAGE_TERMS);
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "not in Japan").withTargets(Targets.territories("JP"));
        switch ((int) (key % 8)) {
            case 0 -> decide(catalogue, key, until("4th May 2030").madeFor(raw));
            case 1 -> decide(catalogue, key, until("4th May 1990 10:00").madeFor(raw));
            case 2 -> decide(catalogue, key, new Held(now, "Ana", "court order"));
            case 3 -> decide(catalogue, key, until("4th May 2030"), new Lifted(now, "Ana", "agreed").madeFor(raw));
            case 4 -> decide(catalogue, key, new Held(now, "Ana", "asked"), new Cleared(now, "Ana", ""));
            case 5 -> Catalogues.save(catalogue, key, Field.RULES, new PersonRules(terms, List.of(rule)).text());
            case 6 -> Catalogues.save(catalogue, key, Field.RULES, new PersonRules("old", List.of(rule)).text());
            default -> {
                Catalogues.save(catalogue, key, Field.PUBLICATION, "withdrawn");
                Catalogues.save(catalogue, key, Field.REVIEW, "question");
            }
        }
    }

    private static Until until(String text) {
        var read = (EmbargoReading.Until) EmbargoText.read(text, ZoneId.of("Europe/London"));
        return Until.of(read, Catalogues.CLOCK.instant(), "Ana", "");
    }

    private static void decide(Catalogue catalogue, long key, EmbargoDecision... decisions) {
        Catalogues.save(catalogue, key, Field.EMBARGO_DECISION, new EmbargoDecisions(List.of(decisions)).text());
    }

    private Catalogue open(String name) {
        return Catalogues.open(temporary.resolve(name));
    }

    private Path exported(String name, Format format, String file) throws IOException {
        try (var catalogue = open(name)) {
            var out = temporary.resolve(file);
            catalogue
                    .exports()
                    .export(
                            new ExportRequest(
                                    format,
                                    out,
                                    new Selection.Matching(RecordQuery.all()),
                                    true,
                                    true,
                                    Catalogues.CLOCK.instant()),
                            JobContext.unwatched());
            return out;
        }
    }

    private void assertComesBack(Format format, String ending, ZoneId there, UnaryOperator<String> part)
            throws IOException {
        var first = exported("first", format, "first." + ending);
        try (var catalogue = open("second")) {
            catalogue.homeZone().use(there, JobContext.unwatched());
            assertEquals(
                    new LoadCounts(400, 0, 0, 0, 0),
                    Catalogues.load(catalogue, first).counts());
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
        var before = said(exported("first", Format.JSONL, "first-out.jsonl"), part);
        assertEquals(before, said(exported("second", Format.JSONL, "second-out.jsonl"), part));
        Catalogues.rebuilt(temporary.resolve("second")).close();
        assertEquals(before, said(exported("second", Format.JSONL, "rebuilt-out.jsonl"), part));
    }

    /// The records without what is derived from the layout of their source: only a labelled text repeats its heading.
    private static List<String> said(Path jsonLines, UnaryOperator<String> part) throws IOException {
        return Files.readAllLines(jsonLines).stream()
                .map(line -> line.replaceFirst(",\"problems\":\\[.*$", "}"))
                .map(part)
                .toList();
    }

    @Test
    void jsonLinesComeBackAsTheyWere() throws IOException {
        assertComesBack(Format.JSONL, "jsonl", ZoneId.of("UTC"), UnaryOperator.identity());
    }

    @Test
    void jsonLinesComeBackAsTheyWereInACatalogueOfAnotherZone() throws IOException {
        assertComesBack(Format.JSONL, "jsonl", ZoneId.of("Asia/Tokyo"), UnaryOperator.identity());
    }

    /// A table states the instant of an embargo and not the local time behind it.
    @Test
    void anExactTableComesBackAsItWas() throws IOException {
        assertComesBack(
                Format.EXACT_CSV,
                "csv",
                ZoneId.of("Asia/Tokyo"),
                line -> line.replaceFirst("\"local\":.*?(\"instant\":)", "$1"));
    }
}
