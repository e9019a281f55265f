package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.ReleaseCounts.Count;

class ReleasesTest {

    private static final Instant NOW = Catalogues.CLOCK.instant();

    @TempDir
    Path folder;

    private Catalogue catalogue;

    /// The words of nobody's language.
    private static final ReleaseWords WORDS = new ReleaseWords() {
        @Override
        public String name() {
            return "Releases";
        }

        @Override
        public String summary(Release release) {
            return "#" + release.key();
        }

        @Override
        public String description(Release release) {
            return release.title();
        }
    };

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogues.open(folder.resolve("catalogue"));
        Catalogues.load(catalogue, Catalogues.records(folder.resolve("records.txt"), 7, 300));
        Catalogues.save(catalogue, 1, Field.EMBARGO, "31st July 2026 23:30");
        Catalogues.save(catalogue, 2, Field.EMBARGO, "1st August 2026 00:00 UTC");
        Catalogues.save(catalogue, 3, Field.EMBARGO, "until further notice");
        Catalogues.save(catalogue, 4, Field.EMBARGO, "20th July 2026 13:00");
        Catalogues.save(catalogue, 4, Field.PUBLICATION, "withheld");
        Catalogues.save(catalogue, 5, Field.EMBARGO, "21st July 2026 13:00 Europe/London");
        catalogue.searches().settle(JobContext.unwatched());
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private static RecordQuery in(LocalDate first, LocalDate last) {
        return RecordQuery.all().releasedIn(ReleaseSpan.days(first, last, ZoneOffset.UTC));
    }

    private static final RecordQuery SUMMER = in(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));

    /// The same, said from the rows of all records.
    private TreeMap<Instant, Long> plainly(ZoneId zone) {
        return catalogue.records().rows(Catalogues.keys(catalogue)).stream()
                .filter(row -> !row.embargoInstant().equals(Listing.NO_INSTANT))
                .filter(row -> row.embargoState(NOW) != EmbargoState.LIFTED)
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.embargoInstant().atZone(zone))
                                .atDay(1)
                                .atStartOfDay(zone)
                                .toInstant(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    @Test
    void theIndexCountsByMonthsWhatTheRowsSay() {
        catalogue
                .embargoes()
                .apply(new EmbargoAct.Lift(), new Selection.Keys(List.of(2L)), "x", JobContext.unwatched());
        var counts = catalogue.releases().byMonth(RecordQuery.all());

        var counted = new TreeMap<Instant, Long>();
        counts.counts().forEach(count -> counted.put(count.at(), count.all()));
        assertEquals(plainly(ZoneOffset.UTC), counted);
        assertTrue(counts.undated() >= 1);
        assertEquals(
                catalogue.records().counts().of(Queue.EMBARGO_IN_FORCE),
                counts.counts().stream().mapToLong(Count::inForce).sum());
        assertEquals(
                catalogue.records().counts().of(Queue.EMBARGO_LAPSED),
                counts.counts().stream().mapToLong(Count::lapsed).sum());
        assertEquals(
                catalogue.records().counts().of(Queue.EMBARGO_UNCLEAR),
                counts.counts().stream().mapToLong(Count::unclear).sum() + counts.undated());
    }

    @Test
    void aMonthOfTheCountsListsAsManyRecords() {
        for (var count : catalogue.releases().byMonth(RecordQuery.all()).counts()) {
            var month = YearMonth.from(count.at().atZone(ZoneOffset.UTC));
            assertEquals(
                    count.all(),
                    catalogue.searches().count(in(month.atDay(1), month.atEndOfMonth())),
                    month.toString());
        }
    }

    @Test
    void aMonthBeginsByTheClocksOfTheCataloguesZone() {
        catalogue.homeZone().use(ZoneId.of("Europe/Berlin"), JobContext.unwatched());
        catalogue.searches().settle(JobContext.unwatched());

        var counts = catalogue.releases().byMonth(SUMMER).counts();

        assertEquals(
                List.of(Instant.parse("2026-06-30T22:00:00Z"), Instant.parse("2026-07-31T22:00:00Z")),
                counts.stream().map(Count::at).toList());
        assertEquals(
                plainly(ZoneId.of("Europe/Berlin")).get(counts.getLast().at()),
                counts.getLast().all());
    }

    @Test
    void momentsAreCountedAsTheyAre() {
        var counts = catalogue.releases().byMoment(SUMMER).counts();

        assertEquals(
                List.of(
                        new Count(Instant.parse("2026-07-20T13:00:00Z"), 1, 0, 0),
                        new Count(Instant.parse("2026-07-21T12:00:00Z"), 1, 0, 0),
                        new Count(Instant.parse("2026-07-31T23:30:00Z"), 1, 0, 0),
                        new Count(Instant.parse("2026-08-01T00:00:00Z"), 1, 0, 0)),
                counts);
    }

    @Test
    void aListIsInTheOrderOfTimeAndCountsWhatHasNoEnd() {
        var list = catalogue.releases().list(SUMMER, 3, JobContext.unwatched());

        assertEquals(
                List.of(4L, 5L, 1L), list.releases().stream().map(Release::key).toList());
        assertEquals(4, list.all());
        assertFalse(list.releases().getFirst().isByTheClock(), "it is withheld");
        var all = catalogue.releases().list(RecordQuery.all(), 0, JobContext.unwatched());
        assertEquals(300, all.all() + all.others());
        assertTrue(all.others() > 0);
    }

    @Test
    void aCalendarFileHoldsWhatTheClockFreesAndMovesWithIt() throws IOException {
        var file = folder.resolve("releases.ics");
        assertEquals(
                new CalendarReport(3, 1),
                catalogue.releases().writeCalendar(SUMMER, file, WORDS, JobContext.unwatched()));
        var first = Files.readString(file);
        assertTrue(first.contains("DTSTART:20260721T120000Z\r\n"), "London in summer is an hour ahead");
        catalogue
                .embargoes()
                .apply(
                        new EmbargoAct.ExtendBy(Period.ofDays(1)),
                        new Selection.Keys(List.of(5L)),
                        "",
                        JobContext.unwatched());
        catalogue.releases().writeCalendar(SUMMER, file, WORDS, JobContext.unwatched());
        var second = Files.readString(file);

        var uid = first.lines()
                .filter(line -> line.startsWith("UID:") && line.endsWith("-5@reelkeeper"))
                .toList();
        assertEquals(1, uid.size());
        assertTrue(second.contains(uid.getFirst()), "the event is the same");
        assertTrue(second.contains("DTSTART:20260722T120000Z\r\n"));
        assertFalse(second.contains("DTSTART:20260721T120000Z"));
        assertEquals(3, second.lines().filter("BEGIN:VEVENT"::equals).count());
    }

    @Test
    void aFileIsNotWrittenIntoTheCatalogue() {
        var inside = catalogue.folder().resolve("manifest.json");
        var sheet = new PrintSheet("x", List.of(), List.of(), List.of(), List.of(), "");

        assertThrows(
                RefusedActException.class,
                () -> catalogue.releases().writeCalendar(SUMMER, inside, WORDS, JobContext.unwatched()));
        assertThrows(RefusedActException.class, () -> catalogue.sheets().writeSheet(sheet, inside, Locale.ENGLISH));
    }

    @Test
    void aSheetIsWrittenAsAPage() throws IOException {
        var file = folder.resolve("releases.html");
        var sheet = new PrintSheet(
                "Releases",
                List.of("For internal use"),
                List.of(new PrintSheet.Fact("As of", "now")),
                List.of("When"),
                List.of(List.of("1 August")),
                "End");

        catalogue.sheets().writeSheet(sheet, file, Locale.UK);

        var html = Files.readString(file);
        assertTrue(html.contains("lang=\"en-GB\"") && html.contains("For internal use") && html.contains("1 August"));
    }
}
