package org.reelkeeper.search;

import static org.reelkeeper.search.Reading.doing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.Sort;

/// The index of one catalogue. What is put is found after `refresh` and still there after `commit`. Any thread may search
/// and put; a record may not be put by two at a time.
public final class RecordIndex implements AutoCloseable {

    /// Lucene misses a module that would help it with vectors, of which there are none here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.OFF);
    }

    private static final double BUFFER_MEGABYTES = 48;

    /// Small parts, such as a correction makes, stay in memory until the next commit.
    private static final double SMALL_MEGABYTES = 2;

    private static final double ALL_SMALL_MEGABYTES = 8;

    /// Parts up to here are merged again and again, whatever they hold: what a correction leaves is far smaller.
    private static final double SMALLEST_MEGABYTES = 1;

    private static final int MOST_MERGES = 4;
    private static final int MERGE_THREADS = 1;

    private final Directory directory;
    private final IndexWriter writer;
    private final Readers readers;
    private final HeldKeys held;
    private final ThreadLocal<RecordDocument> documents = ThreadLocal.withInitial(RecordDocument::new);

    private RecordIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.readers = new Readers(writer);
        this.held = new HeldKeys(readers.with(Snapshot::highestKey));
    }

    /// Brings up the library, which the first index would wait for.
    public static void getReady() {
        doing("bringing up the index", () -> {
            try (var directory = new ByteBuffersDirectory();
                    var writer = new IndexWriter(directory, config());
                    var reader = DirectoryReader.open(writer)) {
                return reader.numDocs();
            }
        });
    }

    /// Opens the index in a folder; an empty one where there is none.
    ///
    /// @throws IndexFaultException when it is damaged, of another program, or in use
    public static RecordIndex open(Path folder) {
        try {
            return doing("opening the index", () -> open(directory(folder)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IndexFaultException("opening the index", e); // bytes that Lucene takes at their word
        }
    }

    private static Directory directory(Path folder) throws IOException {
        return new NRTCachingDirectory(FSDirectory.open(folder), SMALL_MEGABYTES, ALL_SMALL_MEGABYTES);
    }

    private static RecordIndex open(Directory directory) throws IOException {
        try {
            return new RecordIndex(directory, new IndexWriter(directory, config()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(MOST_MERGES, MERGE_THREADS);
        var parts = new TieredMergePolicy().setFloorSegmentMB(SMALLEST_MEGABYTES);
        return new IndexWriterConfig()
                .setMergePolicy(parts)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(merges)
                .setUseCompoundFile(false)
                .setMaxFullFlushMergeWaitMillis(0) // who saves does not wait for parts to be merged
                .setCommitOnClose(false);
    }

    /// What it holds, as said by the last commit; empty for a new one and for one of another form.
    public Optional<IndexPosition> position() {
        var data = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexPosition.of(data);
    }

    /// Puts records in, each in the place of what was there under its key.
    public void put(List<IndexedRecord> records) {
        var document = documents.get();
        doing("indexing records", () -> {
            for (var record : records) {
                long key = record.record().key();
                if (held.add(key)) {
                    writer.updateDocument(FieldForms.keyTerm(key), document.of(record));
                } else {
                    writer.addDocument(document.of(record));
                }
            }
            return true;
        });
    }

    public void remove(List<Long> keys) {
        doing("taking records out of the index", () -> {
            for (long key : keys) {
                writer.deleteDocuments(FieldForms.keyTerm(key));
            }
            return true;
        });
    }

    public void removeAll() {
        doing("emptying the index", writer::deleteAll);
        held.clear();
    }

    /// Lets searches find what was put.
    public void refresh() {
        doing("refreshing the index", () -> {
            readers.refresh();
            return true;
        });
    }

    /// Brings all that was put to the disk, with how far it goes.
    public void commit(IndexPosition position) {
        doing("committing the index", () -> {
            writer.setLiveCommitData(position.asData().entrySet());
            return writer.commit();
        });
    }

    /// The keys of the records that were wanted at the last refresh, in an order.
    public long[] keys(Question question, Sort sort, boolean ascending) {
        return readers.with(snapshot -> snapshot.keys(snapshot.find(question), sort, ascending));
    }

    /// How many records there are of each kind, all in one state of the index.
    public List<Long> counts(List<Question> questions) {
        return readers.with(snapshot -> questions.stream()
                .map(question -> snapshot.find(question).count())
                .toList());
    }

    /// When the embargo ends that ends first among the records wanted.
    public Optional<Instant> firstEnd(Question question) {
        return readers.with(snapshot -> snapshot.firstEnd(snapshot.find(question)));
    }

    /// Counts the records wanted by the end of their embargo.
    ///
    /// @param stretch the begin of the stretch of time that an end is counted in, both in milliseconds of the epoch; asked
    /// in the order of time for each part of the index
    public ReleaseCounts releases(Question question, LongUnaryOperator stretch) {
        return readers.with(snapshot -> new ReleaseTally(snapshot, question).counts(stretch));
    }

    /// Counts the values of facets over all records wanted, each facet without regard to its own picks.
    public Map<Facet, FacetCounts> counts(Question question, List<FacetWish> wishes) {
        return readers.with(snapshot -> new FacetTally(snapshot, question).counts(wishes));
    }

    /// The values of a field that begin with a text, the most frequent first.
    public List<FacetCounts.Count> values(Field field, String start, int most, BooleanSupplier cancelled) {
        return readers.with(snapshot -> new FieldValues(snapshot, field, cancelled).beginning(start, most));
    }

    /// The keys of all records whose value of an order begins with a text, whatever its capitals; none for an order that is
    /// not by a text.
    public BitSet beginning(Sort sort, String start) {
        return readers.with(snapshot -> new Beginnings(snapshot, sort, start).keys());
    }

    /// How many records there are.
    public long size() {
        return readers.with(snapshot -> (long) snapshot.reader().numDocs());
    }

    /// Gives up what was put since the last commit.
    @Override
    public void close() {
        doing("closing the index", () -> {
            try (directory;
                    writer;
                    readers) {
                return true;
            }
        });
    }
}
