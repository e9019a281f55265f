package org.reelkeeper.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.samples.RecordGenerator;

/// Catalogues for tests, at a fixed moment.
final class Catalogues {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);

    static final CatalogueOptions WRITING = new CatalogueOptions(true, false, "Ana Tester", CLOCK);

    private Catalogues() {}

    static Catalogue open(Path folder) {
        return Catalogue.open(folder, WRITING, JobContext.unwatched());
    }

    /// Writes invented records into a file.
    static Path records(Path file, long seed, int count) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(seed).write(count, out);
        }
        return file;
    }

    static LoadReport load(Catalogue catalogue, Path... files) {
        return catalogue.loads().load(List.of(files), Set.of(), JobContext.unwatched());
    }

    static CatalogueRecord record(Catalogue catalogue, long key) {
        return catalogue.records().view(key).orElseThrow().record();
    }

    /// What a field says in every record, by the records' keys.
    static Map<Long, String> texts(Catalogue catalogue, Field field) {
        var texts = new HashMap<Long, String>();
        for (long key : keys(catalogue)) {
            texts.put(key, record(catalogue, key).text(field));
        }
        return texts;
    }

    /// Gives a record's field a text, as a person who has just seen it would.
    static Applied save(Catalogue catalogue, long key, Field field, String text) {
        var seen = new Selection.One(key, record(catalogue, key).revision());
        return catalogue.corrections().apply(new Edit.SetText(Slot.of(field), text), seen, "", JobContext.unwatched());
    }

    static long[] keys(Catalogue catalogue) {
        return catalogue.records().keys(RecordQuery.all(), () -> false);
    }

    static Fingerprint.Taken fingerprint(Catalogue catalogue) {
        return catalogue.upkeep().fingerprint(JobContext.unwatched());
    }

    static List<Flaw> flaws(Catalogue catalogue) {
        return catalogue.upkeep().verify(JobContext.unwatched());
    }

    static Catalogue rebuilt(Path folder) {
        return Upkeep.rebuild(folder, WRITING, JobContext.unwatched());
    }

    /// Copies a folder that nobody has open.
    static Path copy(Path folder, Path to) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var inside : walk.toList()) {
                Files.copy(inside, to.resolve(folder.relativize(inside).toString()));
            }
        }
        return to;
    }
}
