package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;

/// The clock of these tests stands at 09:30 UTC on 2 March 2026.
class HomeZoneTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NOON_OF_TOKYO = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        var file = Files.writeString(
                folder.resolve("four.txt"),
                record(1, "2nd March 2026 13:00")
                        + record(2, "2nd March 2026 23:00")
                        + record(3, "2nd March 2026 13:00 GMT")
                        + record(4, ""));
        try (var catalogue = open()) {
            catalogue.loads().load(List.of(file), Set.of(), UNWATCHED);
        }
    }

    private Catalogue open() {
        return Catalogues.open(folder.resolve("catalogue"));
    }

    private static String record(int id, String embargo) {
        return """
                A story
                Record ID:
                %d
                - Title: A story
                - Embargoed: %s

                """.formatted(id, embargo);
    }

    @Test
    void whatAnotherZoneWouldDoIsToldAndNothingIsDone() {
        try (var catalogue = open()) {
            assertEquals(new HomeZone.Effect(2, 0, 1), catalogue.homeZone().effect(TOKYO, UNWATCHED));
            assertEquals(3, inForce(catalogue));
        }
    }

    @Test
    void theListFollowsTheZoneNowAndAfterARestartAndARebuild() {
        try (var catalogue = open()) {
            var heard = new ArrayList<CatalogueEvent>();
            catalogue.subscribe(heard::add);
            catalogue.homeZone().use(TOKYO, UNWATCHED);

            assertEquals(List.of(new CatalogueEvent.SettingsChanged(List.of(1L, 2L))), heard);
            assertEquals(2, inForce(catalogue));
            assertEquals(NOON_OF_TOKYO, end(catalogue));
        }
        try (var catalogue = open()) {
            assertEquals(TOKYO, catalogue.settings().zone());
            assertEquals(NOON_OF_TOKYO, end(catalogue));
        }
        var options = new CatalogueOptions(false, false, "Ana", Catalogues.CLOCK);
        try (var catalogue = Upkeep.rebuild(folder.resolve("catalogue"), options, UNWATCHED)) {
            assertEquals(TOKYO, catalogue.settings().zone());
            assertEquals(NOON_OF_TOKYO, end(catalogue));
        }
    }

    @Test
    void recordsOfALoadThatWasTakenBackFollowItToo() {
        try (var catalogue = open()) {
            catalogue.corrections().undo(UNWATCHED);
            catalogue.homeZone().use(TOKYO, UNWATCHED);
            assertEquals(0, catalogue.records().counts().of(Queue.ALL));

            catalogue.corrections().redo(UNWATCHED);
            assertEquals(4, catalogue.records().counts().of(Queue.ALL));
            assertEquals(NOON_OF_TOKYO, end(catalogue));
        }
    }

    @Test
    void aCatalogueOpenedForReadingKeepsItsZone() {
        var options = new CatalogueOptions(false, true, "Ana", Catalogues.CLOCK);
        try (var catalogue = Catalogue.open(folder.resolve("catalogue"), options, UNWATCHED)) {
            assertThrows(RefusedActException.class, () -> catalogue.homeZone().use(TOKYO, UNWATCHED));
        }
    }

    private static long inForce(Catalogue catalogue) {
        return catalogue.records().counts().of(Queue.EMBARGO_IN_FORCE);
    }

    private static Instant end(Catalogue catalogue) {
        var key = catalogue.records().keysOf("1").getFirst();
        return catalogue.records().rows(key).getFirst().embargoInstant();
    }
}
