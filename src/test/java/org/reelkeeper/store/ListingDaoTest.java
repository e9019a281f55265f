package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.store.Narrowing.EmbargoEnds;
import org.reelkeeper.store.Narrowing.HasDraft;
import org.reelkeeper.store.Narrowing.HasFinding;
import org.reelkeeper.store.Narrowing.HasFindings;
import org.reelkeeper.store.Narrowing.InEmbargo;
import org.reelkeeper.store.Narrowing.InPublication;
import org.reelkeeper.store.Narrowing.InReview;
import org.reelkeeper.store.Narrowing.InRights;
import org.reelkeeper.store.Narrowing.IsCorrected;
import org.reelkeeper.store.Narrowing.OfLoad;

class ListingDaoTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(folder.resolve("catalogue.mv.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twentyThousandRecordsAreSortedAndPaged() {
        for (int first = 1; first <= 20_000; first += 500) {
            insert(Records.stored(first, 500));
        }
        var byTitle = LongStream.rangeClosed(1, 20_000)
                .mapToObj(Records::of)
                .sorted(Comparator.comparing((CatalogueRecord record) ->
                                record.text(Field.TITLE).toUpperCase(java.util.Locale.ROOT))
                        .thenComparing(CatalogueRecord::key))
                .mapToLong(CatalogueRecord::key)
                .toArray();

        assertArrayEquals(byTitle, keys(all().sortedBy(SortColumn.TITLE, true)));
        long[] page = Arrays.copyOfRange(byTitle, 10_000, 10_100);
        assertEquals(
                Arrays.stream(page).mapToObj(Records::of).map(Records::listing).toList(), rows(page));
    }

    @Test
    void whatIsMissingStandsLastUpAndDown() {
        insert(List.of(
                Records.stored(Records.withText(1, Field.TITLE, "")),
                Records.stored(Records.withText(2, Field.TITLE, "alpha")),
                Records.stored(Records.withText(3, Field.TITLE, "Beta")),
                Records.stored(Records.withText(4, Field.TITLE, "alpha"))));

        assertArrayEquals(new long[] {2, 4, 3, 1}, keys(all().sortedBy(SortColumn.TITLE, true)));
        assertArrayEquals(new long[] {3, 2, 4, 1}, keys(all().sortedBy(SortColumn.TITLE, false)));
    }

    @Test
    void recordIdsAreSortedAsNumbers() {
        insert(List.of(
                Records.stored(Records.withText(1, Field.RECORD_ID, "100")),
                Records.stored(Records.withText(2, Field.RECORD_ID, "")),
                Records.stored(Records.withText(3, Field.RECORD_ID, "99"))));

        assertArrayEquals(new long[] {3, 1, 2}, keys(all().sortedBy(SortColumn.RECORD_ID, true)));
        assertArrayEquals(new long[] {1, 3, 2}, keys(all().sortedBy(SortColumn.RECORD_ID, false)));
    }

    @Test
    void allWordsMustStandSomewhereWhateverTheirCapitals() {
        insert(List.of(
                Records.stored(Records.withText(1, Field.TITLE, "Zeppelin over the 100% harbour")),
                Records.stored(Records.withText(2, Field.STORY_TEXT, "a ZEPPELIN lands")),
                Records.stored(Records.withText(3, Field.CITY, "Zeppelin")),
                Records.stored(Records.withText(4, Field.REUTERS_ID, "ZEPPELIN-12"))));

        assertArrayEquals(new long[] {1, 2, 4}, keys(all().withWords("zeppelin")));
        assertArrayEquals(new long[] {1}, keys(all().withWords("zeppelin", "100%")));
        assertArrayEquals(new long[] {}, keys(all().withWords("zeppelin", "1_0%")));
        assertArrayEquals(new long[] {3}, keys(all().withWords("400003")));
        assertArrayEquals(new long[] {1, 2, 3, 4}, keys(all().withWords("4000")));
        assertArrayEquals(new long[] {}, keys(all().withWords("0003")));
    }

    @Test
    void aWordFarInsideAVeryLongStoryIsFound() {
        insert(List.of(
                Records.stored(1, 1).getFirst(),
                Records.stored(Records.withText(2, Field.STORY_TEXT, "pier ".repeat(500_000) + "zeppelin"))));

        assertArrayEquals(new long[] {2}, keys(all().withWords("Zeppelin")));
    }

    @Test
    void narrowingsTellRecordsApart() {
        var soon = NOW.plusSeconds(3600);
        insert(List.of(
                with(1, EmbargoState.NONE, Listing.NO_INSTANT, RightsLight.EMPTY, "usable", List.of()),
                with(2, EmbargoState.EMBARGOED, soon, RightsLight.RULES, "usable", List.of("date.unreadable")),
                with(3, EmbargoState.EMBARGOED, NOW, RightsLight.RULES, "withheld", List.of("date.unreadable.more")),
                with(4, EmbargoState.HELD, Listing.NO_INSTANT, RightsLight.UNCLEAR, "withdrawn", List.of()),
                with(5, EmbargoState.UNCLEAR, Listing.NO_INSTANT, RightsLight.NONE_STATED, "usable", List.of())));
        database.inTransaction("drafting", connection -> {
            new DraftDao(connection).put(new Draft(5, NOW, Map.of("title", "typed")));
            return 0;
        });

        assertArrayEquals(new long[] {2}, narrowed(new InEmbargo(Set.of(EmbargoState.EMBARGOED))));
        assertArrayEquals(new long[] {3, 4}, narrowed(new InEmbargo(Set.of(EmbargoState.LAPSED, EmbargoState.HELD))));
        assertArrayEquals(new long[] {2}, narrowed(new EmbargoEnds(NOW.plusSeconds(1), Instant.MAX)));
        assertArrayEquals(new long[] {2, 3, 4}, narrowed(new InRights(Set.of(RightsLight.RULES, RightsLight.UNCLEAR))));
        assertArrayEquals(new long[] {3, 4}, narrowed(new InPublication(Set.of("withheld", "withdrawn"))));
        assertArrayEquals(new long[] {1, 2, 3, 4, 5}, narrowed(new InReview(Set.of("loaded"))));
        assertArrayEquals(new long[] {2}, narrowed(new HasFinding("date.unreadable")));
        assertArrayEquals(new long[] {2, 3}, narrowed(new HasFindings()));
        assertArrayEquals(new long[] {5}, narrowed(new HasDraft()));
        assertArrayEquals(new long[] {}, narrowed(new IsCorrected()));
        assertArrayEquals(new long[] {1, 2, 3, 4, 5}, narrowed(new OfLoad(1)));
        assertArrayEquals(new long[] {3}, narrowed(new HasFindings(), new InPublication(Set.of("withheld"))));
        assertArrayEquals(new long[] {3, 2, 1, 4, 5}, keys(all().sortedBy(SortColumn.EMBARGO, true)));
        assertArrayEquals(new long[] {2, 3, 1, 4, 5}, keys(all().sortedBy(SortColumn.EMBARGO, false)));
        assertEquals(
                new Counts(
                        5,
                        Map.of(
                                EmbargoState.NONE, 1L,
                                EmbargoState.EMBARGOED, 1L,
                                EmbargoState.LAPSED, 1L,
                                EmbargoState.HELD, 1L,
                                EmbargoState.UNCLEAR, 1L),
                        1,
                        1,
                        Map.of(
                                RightsLight.EMPTY, 1L,
                                RightsLight.RULES, 2L,
                                RightsLight.UNCLEAR, 1L,
                                RightsLight.NONE_STATED, 1L),
                        1,
                        0,
                        2,
                        1,
                        1,
                        soon,
                        Instant.MAX),
                database.reading(
                        "counting", connection -> new ListingDao(connection).counts(NOW, soon.plusSeconds(1), NOW)));
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreStops() {
        for (int first = 1; first <= 10_000; first += 500) {
            insert(Records.stored(first, 500));
        }
        var asked = new AtomicBoolean();

        assertThrows(
                ReadStoppedException.class,
                () -> database.reading("searching", connection -> {
                    long[] found = {};
                    for (int round = 0; round < 1000; round++) {
                        found = new ListingDao(connection)
                                .keys(all().withWords("zeppelin" + round), () -> asked.getAndSet(true));
                    }
                    return found;
                }));
        assertEquals(10_000, keys(all()).length);
    }

    private StoredRecord with(
            long key,
            EmbargoState embargo,
            Instant instant,
            RightsLight terms,
            String publication,
            List<String> codes) {
        var record = Records.of(key);
        var plain = Records.listing(record);
        return new StoredRecord(
                record,
                new Listing(
                        key,
                        plain.revision(),
                        plain.recordId(),
                        plain.title(),
                        plain.date(),
                        plain.dateValue(),
                        embargo,
                        instant,
                        terms,
                        publication,
                        "loaded",
                        codes.isEmpty() ? 0 : 2,
                        codes.size(),
                        codes,
                        false),
                1);
    }

    private void insert(List<StoredRecord> records) {
        database.inTransaction("inserting", connection -> {
            new RecordDao(connection).insert(records);
            return 0;
        });
    }

    private long[] keys(RecordSearch search) {
        return database.reading("searching", connection -> new ListingDao(connection).keys(search));
    }

    private long[] narrowed(Narrowing... narrowings) {
        return keys(all().narrowedBy(narrowings));
    }

    private List<Listing> rows(long... keys) {
        return database.reading("reading rows", connection -> new ListingDao(connection).rows(keys));
    }

    private static RecordSearch all() {
        return RecordSearch.all(NOW);
    }
}
