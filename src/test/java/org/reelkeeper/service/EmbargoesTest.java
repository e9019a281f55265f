package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.embargo.EmbargoTerm;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.embargo.ZoneSource;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.Scope.EmbargoesEnded;

class EmbargoesTest {

    private static final Instant NOW = Catalogues.CLOCK.instant();
    private static final Selection ALL = new Selection.Matching(RecordQuery.all());

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogues.open(folder.resolve("catalogue"));
        Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 7, 60));
        Catalogues.save(catalogue, 1, Field.EMBARGO, "20th July 2026 13:00");
        Catalogues.save(catalogue, 2, Field.EMBARGO, "31st July 2026");
        Catalogues.save(catalogue, 3, Field.EMBARGO, "until further notice");
        Catalogues.save(catalogue, 4, Field.EMBARGO, "1st March 2026 10:00");
        Catalogues.save(catalogue, 5, Field.EMBARGO, "21st July 2026 13:00");
        Catalogues.save(catalogue, 5, Field.PUBLICATION, "withdrawn");
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private EmbargoState state(long key) {
        return catalogue.records().view(key).orElseThrow().embargoState();
    }

    private EmbargoForecast forecast(EmbargoAct act, Selection records) {
        return catalogue.embargoes().forecast(act, records, JobContext.unwatched());
    }

    private Applied apply(EmbargoAct act, Selection records, String why) {
        return catalogue.embargoes().apply(act, records, why, JobContext.unwatched());
    }

    private List<Long> found(RecordQuery query) {
        return Arrays.stream(catalogue.records().keys(query, () -> false))
                .boxed()
                .toList();
    }

    private static EmbargoReading.Until until(String local) {
        return EmbargoText.at(LocalDateTime.parse(local), ZoneId.of("UTC"), ZoneSource.STATED, List.of());
    }

    @Test
    void whatIsForecastIsWhatHappensAndOneUndoTakesItBack() {
        var records = new Selection.Keys(List.of(1L, 2L, 3L, 4L, 5L));
        var lift = new EmbargoAct.Lift();
        var forecast = forecast(lift, records);
        var before = Catalogues.fingerprint(catalogue);

        assertEquals(5, forecast.records());
        assertEquals(4, forecast.changed(), "what has lapsed is not lifted");
        assertEquals(3, forecast.usable(), "a withdrawn record stays withdrawn");
        assertEquals(0, forecast.unusable());
        var applied = apply(lift, records, "All agreed");

        assertEquals(forecast.changed(), applied.records());
        assertEquals("All agreed", applied.info().why());
        assertEquals(
                List.of(EmbargoState.LIFTED, EmbargoState.LIFTED, EmbargoState.LIFTED, EmbargoState.LAPSED),
                List.of(state(1), state(2), state(3), state(4)));
        catalogue.corrections().undo(JobContext.unwatched());
        assertEquals(before, Catalogues.fingerprint(catalogue));
        assertEquals(EmbargoState.EMBARGOED, state(1));
    }

    @Test
    void aForecastShowsEachRecordBeforeAndAfter() {
        var item = forecast(new EmbargoAct.ExtendBy(Period.ofDays(14)), new Selection.Keys(List.of(1L)))
                .items()
                .getFirst();

        assertEquals(1, item.key());
        assertEquals(
                Instant.parse("2026-07-20T13:00:00Z"),
                ((EmbargoTerm.UsableFrom) item.before()).moment().toInstant());
        assertEquals(
                Instant.parse("2026-08-03T13:00:00Z"),
                ((EmbargoTerm.UsableFrom) item.after()).moment().toInstant());
    }

    @Test
    void withoutAReasonNothingIsHeldOrLifted() {
        var before = Catalogues.fingerprint(catalogue);

        assertThrows(RefusedActException.class, () -> apply(new EmbargoAct.Hold(Optional.empty()), ALL, " "));
        assertThrows(RefusedActException.class, () -> apply(new EmbargoAct.Lift(), ALL, ""));
        assertEquals(before, Catalogues.fingerprint(catalogue));
    }

    @Test
    void savedTenTimesAnEmbargoStaysWhereItIs() {
        var set = new EmbargoAct.Set(until("2026-08-01T00:30"));
        var one = new Selection.Keys(List.of(1L));
        assertEquals(1, apply(set, one, "").records());
        var revision = Catalogues.record(catalogue, 1).revision();

        for (int time = 0; time < 10; time++) {
            assertEquals(0, apply(set, one, "").records());
            Catalogues.save(catalogue, 1, Field.TITLE, "Ten times " + time);
            assertEquals(
                    Instant.parse("2026-08-01T00:30:00Z"),
                    ((EmbargoReading.Until) catalogue
                                    .records()
                                    .view(1)
                                    .orElseThrow()
                                    .embargo()
                                    .dateAt(NOW))
                            .instant());
        }
        assertTrue(Catalogues.record(catalogue, 1).revision() > revision);
        assertEquals(
                1,
                catalogue
                        .records()
                        .view(1)
                        .orElseThrow()
                        .embargo()
                        .decisions()
                        .all()
                        .size());
    }

    @Test
    void theQueueOfHeldRecordsWithoutReviewDateHoldsThose() {
        var day = Optional.of(LocalDate.of(2027, 1, 1));
        apply(new EmbargoAct.Hold(day), new Selection.Keys(List.of(1L)), "court");
        apply(new EmbargoAct.Hold(Optional.empty()), new Selection.Keys(List.of(2L, 3L)), "court");
        catalogue.searches().settle(JobContext.unwatched());

        assertEquals(List.of(2L, 3L), found(RecordQuery.all().in(Queue.EMBARGO_HELD_OPEN)));
        assertEquals(List.of(1L), found(RecordQuery.all().withWords("has:review-date")));
        assertEquals(2, catalogue.records().counts().of(Queue.EMBARGO_HELD_OPEN));
        apply(new EmbargoAct.Hold(day), new Selection.Keys(List.of(2L)), "reviewed");
        assertEquals(1, catalogue.records().counts().of(Queue.EMBARGO_HELD_OPEN));
    }

    @Test
    void whatEndedSinceAMomentEndedByTheClockOrWasLifted() {
        apply(new EmbargoAct.Lift(), new Selection.Keys(List.of(2L)), "agreed");
        catalogue.searches().settle(JobContext.unwatched());
        var since = RecordQuery.all().within(new EmbargoesEnded(Instant.parse("2026-03-01T10:00:00Z")));

        assertEquals(List.of(2L, 4L), found(since));
        assertEquals(2, catalogue.searches().count(since));
        var later = RecordQuery.all().within(new EmbargoesEnded(Instant.parse("2026-03-01T10:00:00.001Z")));
        assertEquals(List.of(2L), found(later));
        assertEquals(List.of(), found(RecordQuery.all().within(new EmbargoesEnded(NOW.plusMillis(1)))));
        assertEquals(Optional.of(later), RecordQueryJson.of(RecordQueryJson.text(later)));
    }

    @Test
    void aSpanOfReleasesIsTheSameForDatabaseAndIndex() {
        apply(new EmbargoAct.Lift(), new Selection.Keys(List.of(5L)), "agreed");
        var july = RecordQuery.all()
                .releasedIn(ReleaseSpan.days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), ZoneOffset.UTC));
        var byDatabase = catalogue.searches().plain(july, NOW, () -> false);
        catalogue.searches().settle(JobContext.unwatched());

        assertEquals(
                List.of(1L), found(july), "a whole day ends when the next begins, and what was lifted is released");
        assertEquals(found(july), Arrays.stream(byDatabase).boxed().toList());
        assertEquals(Optional.of(july), RecordQueryJson.of(RecordQueryJson.text(july)));
    }

    @Test
    void aClockBehindTheLastChangeIsSaidWhenTheCatalogueIsOpened() {
        catalogue.close();
        var behind = Clock.fixed(NOW.minusSeconds(7200), ZoneOffset.UTC);
        catalogue = Catalogue.open(
                folder.resolve("catalogue"), new CatalogueOptions(false, false, "Ana", behind), JobContext.unwatched());

        assertEquals(
                List.of(new OpeningReport.Remark(
                        "opening.clock-behind", "2026-03-02 07:30 UTC", "2026-03-02 09:30 UTC")),
                catalogue.opening().remarks());
        catalogue.close();
        catalogue = Catalogues.open(folder.resolve("catalogue"));
        assertEquals(List.of(), catalogue.opening().remarks());
    }
}
