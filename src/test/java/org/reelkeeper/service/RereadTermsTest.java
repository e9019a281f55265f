package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.Replacement;

/// Rows that another edition of the reader of restrictions made.
class RereadTermsTest {

    private static final String EDITION = "restriction-reader";
    private static final List<RightsLight> LIGHTS = List.of(
            RightsLight.RULES, RightsLight.NONE_STATED, RightsLight.EMPTY, RightsLight.UNCLEAR, RightsLight.BLOCKED);

    @TempDir
    Path temporary;

    @BeforeEach
    void load() throws IOException {
        var file = Files.writeString(
                temporary.resolve("records.txt"),
                record(1, "No access Japan")
                        + record(2, "None")
                        + record(3, "")
                        + record(4, "No zzyzx")
                        + record(5, "NO ACCESS"));
        try (var catalogue = open()) {
            Catalogues.load(catalogue, file);
            assertEquals(LIGHTS, lights(catalogue));
        }
    }

    private static String record(int id, String terms) {
        return """
                A story
                Record ID:
                %d
                - Title: A story
                - Usage Terms/Restrictions: %s

                """.formatted(id, terms);
    }

    private Catalogue open() {
        return Catalogues.open(temporary.resolve("catalogue"));
    }

    private static List<RightsLight> lights(Catalogue catalogue) {
        return catalogue.records().rows(LongStream.rangeClosed(1, 5).toArray()).stream()
                .map(Listing::light)
                .toList();
    }

    /// Makes all rows say that nothing is restricted, as if this edition had read them so.
    private void readAsNone(String edition) {
        try (var database = Database.open(temporary.resolve("catalogue").resolve("catalogue.mv.db"), Access.WRITE)) {
            database.write("reading as another edition", tables -> {
                var records = tables.records()
                        .findAll(LongStream.rangeClosed(1, 5).boxed().toList());
                tables.records()
                        .replaceAll(records.stream()
                                .map(record -> Replacement.listed(
                                        record, none(Listing.of(record, ReadingContext.in(ZoneOffset.UTC)))))
                                .toList());
                tables.settings().put(EDITION, edition);
                return true;
            });
            database.force();
        }
    }

    private static Listing none(Listing listing) {
        return new Listing(
                listing.key(),
                listing.revision(),
                listing.recordId(),
                listing.title(),
                listing.date(),
                listing.dateValue(),
                listing.embargo(),
                listing.embargoInstant(),
                RightsLight.NONE_STATED,
                listing.publication(),
                listing.review(),
                listing.severity(),
                listing.findings(),
                listing.codes(),
                listing.corrected());
    }

    private String edition() {
        try (var database = Database.open(temporary.resolve("catalogue").resolve("catalogue.mv.db"), Access.WRITE)) {
            return database.read(
                    "reading the edition",
                    tables -> tables.settings().allBut(Settings.CLEARANCE).getOrDefault(EDITION, ""));
        }
    }

    @Test
    void aNewCatalogueAndOneThatIsMadeAnewNoteTheirReader() {
        var noted = edition();

        assertEquals(false, noted.isEmpty());
        Catalogues.rebuilt(temporary.resolve("catalogue")).close();
        assertEquals(noted, edition());
    }

    @Test
    void rowsOfAnotherEditionAreListedAnewAtOpeningOnce() {
        var noted = edition();
        readAsNone("of another time");

        try (var catalogue = open()) {
            assertEquals(LIGHTS, lights(catalogue));
            assertEquals(1, catalogue.records().counts().of(Queue.RIGHTS_NONE_STATED));
            assertEquals(1, catalogue.records().counts().of(Queue.RIGHTS_BLOCKED));
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
        assertEquals(noted, edition());
        readAsNone(noted);
        try (var catalogue = open()) {
            assertEquals(
                    RightsLight.NONE_STATED, lights(catalogue).getFirst(), "rows of this edition are not read again");
        }
    }

    @Test
    void rowsFromBeforeThereWasAReaderAreListedAnew() {
        readAsNone("");
        try (var catalogue = open()) {
            assertEquals(LIGHTS, lights(catalogue));
        }
    }

    @Test
    void recordsThatAreOutOfSightAreListedAnewToo() {
        try (var catalogue = open()) {
            catalogue.corrections().undo(JobContext.unwatched());
        }
        try (var database = Database.open(temporary.resolve("catalogue").resolve("catalogue.mv.db"), Access.WRITE)) {
            database.write("forgetting the edition", tables -> {
                tables.settings().put(EDITION, "of another time");
                return true;
            });
            database.force();
        }
        try (var catalogue = open()) {
            assertEquals(0, catalogue.records().counts().of(Queue.ALL));
            catalogue.corrections().redo(JobContext.unwatched());
            assertEquals(LIGHTS, lights(catalogue));
        }
    }
}
