package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;

/// A load that was left goes on by itself, one that a person stopped waits; both come to what a whole load comes to.
class StoppedLoadTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final int MANY = 4_000;

    @TempDir
    Path temporary;

    private Path file;

    @BeforeEach
    void records() throws IOException {
        file = Catalogues.records(temporary.resolve("records.txt"), 61, MANY);
    }

    private Catalogue open() {
        return Catalogues.open(temporary.resolve("catalogue"));
    }

    private long broken(Catalogue catalogue) {
        var report = catalogue.loads().load(List.of(file), Set.of(), Stopping.after(3));
        assertEquals(LoadReport.State.RUNNING, report.state());
        assertTrue(
                report.unread() > 0 && report.counts().added() > 0,
                report.counts().toString());
        return report.info().number();
    }

    private long stopped(Catalogue catalogue) {
        long number = broken(catalogue);
        catalogue.loads().stop();
        return number;
    }

    private Fingerprint.Taken whole() {
        try (var catalogue = Catalogues.open(temporary.resolve("whole"))) {
            Catalogues.load(catalogue, file);
            return Catalogues.fingerprint(catalogue);
        }
    }

    private void assertRebuildGivesTheSame() {
        Fingerprint.Taken before;
        List<LoadReport> reports;
        try (var catalogue = open()) {
            before = Catalogues.fingerprint(catalogue);
            reports = catalogue.loads().reports(9);
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
        try (var rebuilt = Catalogues.rebuilt(temporary.resolve("catalogue"))) {
            assertEquals(before, Catalogues.fingerprint(rebuilt));
            assertEquals(reports, rebuilt.loads().reports(9));
            assertEquals(List.of(), Catalogues.flaws(rebuilt));
        }
    }

    @Test
    void aLoadThatWasLeftGoesOnAtTheNextStart() {
        try (var catalogue = open()) {
            broken(catalogue);
        }
        try (var catalogue = open()) {
            var report = catalogue.loads().resume(UNWATCHED).getFirst();
            assertEquals(LoadReport.State.DONE, report.state());
            assertEquals(new LoadCounts(MANY, 0, 0, 0, 0), report.counts());
            assertEquals(0, report.unread());
            assertEquals(whole(), Catalogues.fingerprint(catalogue));
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void aLoadThatAPersonStoppedWaitsAndIsGoneOnWith() {
        long number;
        try (var catalogue = open()) {
            number = stopped(catalogue);
        }
        assertRebuildGivesTheSame();
        try (var catalogue = open()) {
            assertEquals(List.of(), catalogue.loads().resume(UNWATCHED));
            var waiting = catalogue.loads().report(number);
            assertEquals(LoadReport.State.STOPPED, waiting.state());
            assertEquals(LoadNote.Kind.STOPPED, waiting.notes().getLast().kind());
            assertThrows(RefusedActException.class, () -> catalogue.homeZone().use(ZoneId.of("Asia/Tokyo"), UNWATCHED));
            assertEquals(
                    waiting.counts().added(),
                    catalogue.corrections().recent(1).getFirst().records());

            var report = catalogue.loads().resume(number, UNWATCHED);
            assertEquals(LoadReport.State.DONE, report.state());
            assertEquals(new LoadCounts(MANY, 0, 0, 0, 0), report.counts());
            assertEquals(whole(), Catalogues.fingerprint(catalogue));
            assertFalse(catalogue.loads().isUnfinished());
            assertThrows(RefusedActException.class, () -> catalogue.loads().resume(number, UNWATCHED));
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void aLoadIsStoppedAgainWhereItWasGoneOnWith() {
        try (var catalogue = open()) {
            long number = stopped(catalogue);
            long first = catalogue.loads().report(number).counts().added();
            catalogue.loads().resume(number, Stopping.after(2));
            assertEquals(
                    LoadReport.State.RUNNING, catalogue.loads().report(number).state());
            catalogue.loads().stop();
            var report = catalogue.loads().report(number);
            assertEquals(LoadReport.State.STOPPED, report.state());
            assertTrue(first < report.counts().added(), report.counts().toString());
            assertEquals(2, report.noted());
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void otherFilesMayBeLoadedWhileItWaits() throws IOException {
        try (var catalogue = open()) {
            long number = stopped(catalogue);
            var other = Files.writeString(
                    temporary.resolve("other.txt"),
                    IntStream.range(0, 600)
                            .mapToObj(place -> "PIER\nRecord ID: pier" + place + "\n- Title: Pier\n\n")
                            .collect(Collectors.joining()));
            assertEquals(600, Catalogues.load(catalogue, other).counts().added());
            assertEquals(
                    LoadReport.State.STOPPED, catalogue.loads().report(number).state());

            assertEquals(
                    MANY, catalogue.loads().resume(number, UNWATCHED).counts().added());
            assertEquals(MANY + 600, Catalogues.keys(catalogue).length);
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void aStoppedLoadIsTakenBackAndItsPartCanBeBroughtBack() {
        try (var catalogue = open()) {
            long number = stopped(catalogue);
            long taken = catalogue.loads().report(number).counts().added();
            assertEquals(taken, catalogue.corrections().undo(number, UNWATCHED).records());
            assertEquals(0, Catalogues.keys(catalogue).length);
            assertEquals(
                    LoadReport.State.UNDONE, catalogue.loads().report(number).state());
            assertFalse(catalogue.loads().isUnfinished());
        }
        assertRebuildGivesTheSame();
        try (var catalogue = open()) {
            catalogue.corrections().redo(UNWATCHED);
            var report = catalogue.loads().reports(1).getFirst();
            assertEquals(LoadReport.State.DONE, report.state());
            assertTrue(report.unread() > 0);
            assertEquals(report.counts().added(), Catalogues.keys(catalogue).length);
        }
        assertRebuildGivesTheSame();
    }

    @Test
    void aStoppedLoadThatSomebodyWorkedOnIsNotTakenBackAndCanStillBeGoneOnWith() {
        try (var catalogue = open()) {
            long number = stopped(catalogue);
            Catalogues.save(catalogue, Catalogues.keys(catalogue)[7], Field.TITLE, "Pier");
            assertThrows(
                    RefusedActException.class, () -> catalogue.corrections().undo(number, UNWATCHED));
            assertEquals(
                    LoadReport.State.STOPPED, catalogue.loads().report(number).state());
            assertEquals(
                    MANY, catalogue.loads().resume(number, UNWATCHED).counts().added());
        }
        assertRebuildGivesTheSame();
    }
}
