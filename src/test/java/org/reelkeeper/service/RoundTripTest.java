package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
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
        }
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

    private void assertComesBack(Format format, String ending) throws IOException {
        var first = exported("first", format, "first." + ending);
        try (var catalogue = open("second")) {
            assertEquals(
                    new LoadCounts(400, 0, 0, 0, 0),
                    Catalogues.load(catalogue, first).counts());
        }
        assertEquals(
                said(exported("first", Format.JSONL, "first-out.jsonl")),
                said(exported("second", Format.JSONL, "second-out.jsonl")));
    }

    /// The records without what is derived from the layout of their source: only a labelled text repeats its heading.
    private static List<String> said(Path jsonLines) throws IOException {
        return Files.readAllLines(jsonLines).stream()
                .map(line -> line.replaceFirst(",\"problems\":\\[.*$", "}"))
                .toList();
    }

    @Test
    void jsonLinesComeBackAsTheyWere() throws IOException {
        assertComesBack(Format.JSONL, "jsonl");
    }

    @Test
    void anExactTableComesBackAsItWas() throws IOException {
        assertComesBack(Format.EXACT_CSV, "csv");
    }
}
