package org.reelkeeper.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Moment;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.QueryLanguage;
import org.reelkeeper.query.Sort;

/// The index on real files: what it finds, counts and orders, beside the plain reading of the same records.
class RecordIndexTest {

    private static final Instant NOW = Instant.parse("2007-07-10T12:00:00Z");
    private static final List<IndexedRecord> RECORDS = Invented.generated(600);

    @TempDir
    static Path filledFolder;

    private static RecordIndex filled;

    @TempDir
    Path folder;

    private RecordIndex index;

    @BeforeAll
    static void fill() {
        filled = RecordIndex.open(filledFolder);
        fill(filled);
    }

    @AfterAll
    static void closeFilled() {
        filled.close();
    }

    @BeforeEach
    void open() {
        index = RecordIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static void fill(RecordIndex index) {
        index.put(RECORDS.subList(0, 400));
        index.refresh();
        index.put(RECORDS.subList(400, 600));
        index.put(RECORDS.subList(100, 110)); // again, as after a change
        index.refresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister",
                "MINISTER",
                "title:minister",
                "minister market",
                "minister or market",
                "minister not market",
                "-minister",
                "mini*",
                "\"the market\"",
                "date:1997..2001",
                "date:>2005",
                "year:2001",
                "date:2001-05",
                "embargo:lapsed",
                "embargo:embargoed",
                "embargo:none",
                "embargo:unclear",
                "embargo:2007-01-01..2007-12-31",
                "rights:none-stated",
                "rights:unclear",
                "problem:any",
                "problem:embargo",
                "problem:summary.truncated",
                "is:edited",
                "is:draft",
                "is:untouched",
                "is:withdrawn",
                "has:keywords",
                "missing:country",
                "#17",
                "id:200017",
                "batch:1",
                "set:7",
                "by:ana",
                "changed:today",
                "review:loaded",
                "(minister or market) -date:..2000 has:country"
            })
    void findsWhatPlainReadingFinds(String text) {
        var query = read(text);

        var expected = RECORDS.stream()
                .filter(record -> new PlainReading(record, NOW).matches(query))
                .mapToLong(record -> record.record().key())
                .toArray();

        assertArrayEquals(expected, keys(filled, query), query.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    kramlin~,          KREMLIN walls
                    sao paulo,         São Paulo
                    são,               SAO PAULO
                    "cease fire",      A cease-fire holds
                    cease-fire,        A cease—fire holds
                    don't,             They don’t know
                    /minist(er|ry)/,   The ministry said
                    title:/the .*/,    The ministry said
                    """, quoteCharacter = '`')
    void accentsCapitalsQuotesAndDashesDoNotMatter(String asked, String title) {
        index.put(List.of(Invented.titled(1, title), Invented.titled(2, "Something else")));
        index.refresh();

        assertArrayEquals(new long[] {1}, keys(read(asked)));
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void countsAreExactOverTheWholeResult(Facet facet) {
        for (var text : List.of("", "minister", "-minister", "mini* date:1990..2000")) {
            var query = read(text);

            var expected = new HashMap<String, Long>();
            RECORDS.stream()
                    .filter(record -> new PlainReading(record, NOW).matches(query))
                    .flatMap(record -> values(facet, record).stream())
                    .forEach(value -> expected.merge(value, 1L, Long::sum));

            assertEquals(expected, counts(filled, query, facet, List.of()), facet + " of " + text);
        }
    }

    private static Collection<String> values(Facet facet, IndexedRecord record) {
        return FacetReading.values(facet, record, NOW);
    }

    @Test
    void aFacetCountsWithoutItsOwnPicksAndWithThoseOfOthers() {
        var year = new Pick(Facet.YEAR, Set.of("1997", "1998"), false);
        var notClear = new Pick(Facet.RIGHTS, Set.of("unclear"), true);

        var years = counts(filled, new Query.Everything(), Facet.YEAR, List.of(year, notClear));
        var rights = counts(filled, new Query.Everything(), Facet.RIGHTS, List.of(year, notClear));
        var problems = counts(filled, new Query.Everything(), Facet.PROBLEM, List.of(year, notClear));

        assertEquals(counts(filled, read("-rights:unclear"), Facet.YEAR, List.of()), years);
        assertEquals(counts(filled, read("date:1997..1998"), Facet.RIGHTS, List.of()), rights);
        assertEquals(counts(filled, read("date:1997..1998 -rights:unclear"), Facet.PROBLEM, List.of()), problems);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyOrderHoldsAllRecordsAndTurnsRound(Sort sort) {
        var upwards = filled.keys(question(new Query.Everything(), List.of()), sort, true);
        var downwards = filled.keys(question(new Query.Everything(), List.of()), sort, false);

        assertEquals(RECORDS.size(), Arrays.stream(upwards).distinct().count());
        assertEquals(RECORDS.size(), Arrays.stream(downwards).distinct().count());
    }

    @Test
    void whatIsMissingStandsLastUpAndDown() {
        index.put(List.of(
                Invented.titled(1, "b"), Invented.titled(2, " "), Invented.titled(3, "A"), Invented.titled(4, "b")));
        index.refresh();
        var all = question(new Query.Everything(), List.of());

        assertArrayEquals(new long[] {3, 1, 4, 2}, index.keys(all, Sort.TITLE, true));
        assertArrayEquals(new long[] {1, 4, 3, 2}, index.keys(all, Sort.TITLE, false));
    }

    @Test
    void whatIsTakenOutOrPutAgainIsFoundAsItIsNow() {
        index.put(List.of(Invented.titled(1, "Harbour"), Invented.titled(2, "Harbour")));
        index.refresh();
        index.put(List.of(Invented.titled(1, "Market")));
        index.remove(List.of(2L));
        index.refresh();

        assertArrayEquals(new long[] {}, keys(read("harbour")));
        assertArrayEquals(new long[] {1}, keys(read("market")));
        assertEquals(Map.of("loaded", 1L), counts(index, new Query.Everything(), Facet.REVIEW, List.of()));
    }

    @Test
    void itKnowsWhatItHoldsAfterACommitAndNothingElse() {
        var position = new IndexPosition("catalogue", "UTC", 12, 7);
        assertEquals(Optional.empty(), index.position());
        index.put(List.of(Invented.titled(1, "Harbour")));
        index.commit(position);
        index.put(List.of(Invented.titled(2, "Harbour")));
        index.close();

        open();

        assertEquals(Optional.of(position), index.position());
        assertArrayEquals(new long[] {1}, keys(read("harbour")));
    }

    @Test
    void aDamagedIndexIsAFaultOfItsOwnKind() throws IOException {
        fill(index);
        index.commit(new IndexPosition("catalogue", "UTC", 12, 7));
        index.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThrows(IndexFaultException.class, () -> RecordIndex.open(folder));

        index = RecordIndex.open(folder.resolve("another"));
    }

    private static Query read(String text) {
        var reading = QueryLanguage.read(text, new Moment(NOW, ZoneOffset.UTC));
        assertEquals(List.of(), reading.problems());
        return reading.query();
    }

    private long[] keys(Query query) {
        return keys(index, query);
    }

    @ParameterizedTest
    @CsvSource({"TITLE, egy", "TITLE, E", "DATE, 199", "RECORD_ID, 2000", "RECORD_ID, 200017", "COUNTRY, x", "RIGHTS, u"
    })
    void findsWhatBeginsSo(Sort sort, String start) {
        var expected = new BitSet();
        RECORDS.stream()
                .filter(record -> sort.field().isPresent()
                        && text(record, sort)
                                .strip()
                                .toUpperCase(Locale.ROOT)
                                .startsWith(start.toUpperCase(Locale.ROOT)))
                .forEach(record -> expected.set((int) record.record().key()));

        assertEquals(expected, filled.beginning(sort, start));
        assertEquals(List.of("TITLE", "DATE", "RECORD_ID").contains(sort.name()), !expected.isEmpty());
    }

    private static String text(IndexedRecord record, Sort sort) {
        return sort == Sort.DATE
                ? record.listing().dateValue()
                : record.record().text(sort.field().orElseThrow());
    }

    private static long[] keys(RecordIndex index, Query query) {
        return index.keys(question(query, List.of()), Sort.KEY, true);
    }

    private static Map<String, Long> counts(RecordIndex index, Query query, Facet facet, List<Pick> picks) {
        var counts = index.counts(question(query, picks), List.of(new FacetWish(facet, "", false, 10_000)));
        return counts.values().stream()
                .flatMap(found -> found.values().stream())
                .collect(Collectors.toMap(FacetCounts.Count::value, FacetCounts.Count::records));
    }

    private static Question question(Query query, List<Pick> picks) {
        return new Question(query, picks, new NoNames(), NOW);
    }
}
