package org.reelkeeper.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.query.Sort;
import org.reelkeeper.store.ReadStoppedException;
import org.reelkeeper.store.RecordHead;

/// Finds and reads records. Any thread, but never the one that draws the window: every call reads the disk.
public final class Records {

    private final OpenCatalogue catalogue;
    private final Drafts drafts;
    private final BesideRules beside;
    private final Sources sources;
    private final Unfinished unfinished;
    private final Searches searches;
    private final QueueCounting counting;

    Records(OpenCatalogue catalogue, Drafts drafts, Searches searches, BesideRules beside) {
        this.catalogue = catalogue;
        this.searches = searches;
        this.drafts = drafts;
        this.beside = beside;
        this.sources = new Sources(catalogue);
        this.unfinished = new Unfinished(catalogue);
        this.counting = new QueueCounting(searches, catalogue.database());
    }

    /// The keys of the records a query is for, in its order.
    ///
    /// @throws org.reelkeeper.job.JobCancelledException when it was stopped meanwhile
    public long[] keys(RecordQuery query, BooleanSupplier cancelled) {
        return keys(query, catalogue.clock().instant(), cancelled);
    }

    long[] keys(Selection.Matching matching, JobContext context) {
        return keys(matching, catalogue.clock().instant(), context);
    }

    /// The keys of the records that match but those taken out. An act on all that match waits until all can be found, so
    /// it is not for the writing thread, which the index may need.
    long[] keys(Selection.Matching matching, Instant asOf, JobContext context) {
        if (!PlainList.suffices(matching.query())) {
            searches.settle(context);
        }
        var found = keys(matching.query(), asOf, context::isCancelled);
        return matching.except().isEmpty()
                ? found
                : Arrays.stream(found)
                        .filter(key -> !matching.except().contains(key))
                        .toArray();
    }

    /// The keys of the records that are meant; of all that match those found at an instant, in their order.
    long[] keys(Selection selection, Instant asOf, JobContext context) {
        return switch (selection) {
            case Selection.One one -> new long[] {one.key()};
            case Selection.Keys(var keys) ->
                keys.stream().mapToLong(Long::longValue).toArray();
            case Selection.Matching matching -> keys(matching, asOf, context);
        };
    }

    /// As `keys`, with embargo states as they are at an instant.
    public long[] keys(RecordQuery query, Instant asOf, BooleanSupplier cancelled) {
        return stoppable(() -> searches.keys(query, asOf, cancelled));
    }

    /// The first record of a list, from a place on, that is not finished; behind the last comes the first.
    ///
    /// @throws JobCancelledException when it was stopped meanwhile
    public OptionalLong nextUnfinished(long[] listed, int from, BooleanSupplier cancelled) {
        var now = catalogue.clock().instant();
        return stoppable(() -> unfinished.next(listed, from, now, cancelled));
    }

    private static <T> T stoppable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ReadStoppedException e) {
            throw new JobCancelledException();
        }
    }

    /// The list rows of these records, in this order; without those that are out of sight.
    public List<Listing> rows(long... keys) {
        return catalogue
                .database()
                .read("reading the list", tables -> tables.listings().rows(keys));
    }

    /// What lists show of these records beside their rows: the texts of fields that lists can be ordered by, and the
    /// numbers of their loads. A record that cannot be read has no texts.
    public Map<Long, Map<Sort, String>> texts(List<Long> keys, Set<Sort> wanted) {
        var texts = new HashMap<Long, Map<Sort, String>>();
        if (wanted.stream().anyMatch(sort -> sort.field().isPresent())) {
            SoundRecords.of(keys, catalogue.database())
                    .forEach(record -> wanted.forEach(sort ->
                            sort.field().ifPresent(field -> put(record.key(), sort, record.text(field), texts))));
        }
        if (wanted.contains(Sort.LOAD)) {
            List<RecordHead> heads = catalogue
                    .database()
                    .read("reading loads", tables -> tables.heads().heads(keys));
            heads.forEach(head -> put(head.key(), Sort.LOAD, Long.toString(head.load()), texts));
        }
        return texts;
    }

    private static void put(long key, Sort sort, String text, Map<Long, Map<Sort, String>> texts) {
        texts.computeIfAbsent(key, _ -> new EnumMap<>(Sort.class)).put(sort, text);
    }

    public Optional<RecordView> view(long key) {
        return view(key, catalogue.clock().instant());
    }

    /// A record as it is at an instant: with the embargo state of that moment.
    public Optional<RecordView> view(long key, Instant asOf) {
        return record(key).map(record -> view(record, asOf));
    }

    private RecordView view(CatalogueRecord record, Instant asOf) {
        var reading = catalogue.settings().reading();
        var embargo = Embargo.of(record, reading.zone());
        var rights = RecordRights.of(record, reading.authorities());
        return new RecordView(
                record,
                embargo,
                embargo.stateAt(asOf),
                rights,
                beside.of(record),
                Checks.findings(record, reading),
                drafts.of(record.key()));
    }

    Optional<CatalogueRecord> record(long key) {
        return all(List.of(key)).stream().findFirst();
    }

    /// The records in sight among these, in the order of their keys as given.
    List<CatalogueRecord> all(List<Long> keys) {
        return catalogue
                .database()
                .read("reading records", tables -> tables.records().findAll(keys));
    }

    /// The records that a person means by a record id, or by `#` and a key.
    public List<Long> keysOf(String id) {
        if (id.startsWith("#")) {
            return keyOf(id.substring(1)).stream().toList();
        }
        var keys = catalogue
                .database()
                .read("finding a record", tables -> tables.listings().keysOfRecordId(id));
        return Arrays.stream(keys).boxed().toList();
    }

    private Optional<Long> keyOf(String digits) {
        try {
            return record(Long.parseLong(digits)).map(CatalogueRecord::key);
        } catch (NumberFormatException e) {
            return Optional.empty(); // no key, so no record
        }
    }

    /// The piece of the loaded file that a record came from.
    public SourceView source(CatalogueRecord record) {
        return sources.view(record);
    }

    /// How many records each built-in queue holds now.
    public QueueCounts counts() {
        return counting.counts(catalogue.clock().instant());
    }
}
