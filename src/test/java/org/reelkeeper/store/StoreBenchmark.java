package org.reelkeeper.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.Driver;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.model.RecordChecksum;

/// Measures the store beside a bare H2 insert loop of the same text, in one run, since the machine may be busy.
/// Arguments: a folder, the number of records.
public final class StoreBenchmark {

    private static final int BATCH = 500;

    private final Path folder;
    private final int count;

    private StoreBenchmark(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new StoreBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        benchmark.bareLoop();
        benchmark.encoding();
        benchmark.load();
    }

    /// A file with these records one after another has this many bytes.
    private static long sourceBytes(List<StoredRecord> records) {
        return records.stream()
                .mapToLong(stored -> stored.record().origin().length())
                .sum();
    }

    private void bareLoop() throws SQLException, IOException {
        var file = fresh("bare");
        long inserting = 0;
        try (var connection = new Driver()
                        .connect(
                                "jdbc:h2:async:" + folder.resolve("bare") + ";MAX_COMPACT_TIME=0",
                                new java.util.Properties());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (record_key BIGINT PRIMARY KEY, text VARCHAR)");
            connection.setAutoCommit(false);
            for (int first = 1; first <= count; first += BATCH) {
                var records = Records.stored(first, BATCH);
                var texts = records.stream()
                        .map(stored -> RecordForm.of(stored.record()))
                        .map(form -> form.words() + form.rest())
                        .toList();
                long start = System.nanoTime();
                try (var insert = connection.prepareStatement("INSERT INTO bare (record_key, text) VALUES (?, ?)")) {
                    for (int place = 0; place < BATCH; place++) {
                        insert.setLong(1, first + place);
                        insert.setString(2, texts.get(place));
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                connection.commit();
                inserting += System.nanoTime() - start;
            }
        }
        System.out.printf("bare loop   %6d ms, %,d bytes%n", inserting / 1_000_000, Files.size(file));
    }

    private void encoding() {
        var records = Records.stored(1, 5_000);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            records.forEach(stored -> RecordForm.of(stored.record()));
            long formed = System.nanoTime();
            records.forEach(stored -> RecordChecksum.of(stored.record()));
            System.out.printf(
                    "100,000 forms %d ms, checksums %d ms%n",
                    (formed - start) / 50_000, (System.nanoTime() - formed) / 50_000);
        }
    }

    /// Making records ready is timed apart: it can happen on another thread.
    private void load() throws IOException {
        var file = fresh("catalogue");
        var database = Database.create(file);
        long inserting = 0;
        long encoding = 0;
        long bytes = 0;
        for (int first = 1; first <= count; first += BATCH) {
            var records = Records.stored(first, BATCH);
            bytes += sourceBytes(records);
            long ready = System.nanoTime();
            var encoded = records.stream().map(EncodedRecord::of).toList();
            encoding += System.nanoTime() - ready;
            long start = System.nanoTime();
            database.inTransaction("loading", connection -> {
                new RecordDao(connection).insertEncoded(encoded);
                new LoadDao(connection).reach(1, LoadProgress.start(LoadProgress.Tally.NONE));
                return 0;
            });
            inserting += System.nanoTime() - start;
        }
        time("force", database::force);
        System.out.printf("load        %6d ms, %,d bytes of %,d%n", inserting / 1_000_000, Files.size(file), bytes);
        reads(database);
        edits(database);
        time("close", database::close);
        System.out.printf("file %,d bytes%n", Files.size(file));
        time("open", () -> Database.open(file, Access.READ_ONLY).close());
    }

    private void reads(Database database) {
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var all = RecordSearch.all(now);
        for (var sort : SortColumn.values()) {
            time("sort by " + sort, () -> keys(database, all.sortedBy(sort, true)));
        }
        time("sort by TITLE again", () -> keys(database, all.sortedBy(SortColumn.TITLE, true)));
        time("search a word", () -> keys(database, all.withWords("orchestra")));
        time("search no word", () -> keys(database, all.withWords("zeppelin")));
        time(
                "counts",
                () -> database.reading("counting", connection -> new ListingDao(connection).counts(now, now, now)));
        long[] page = keys(database, all.sortedBy(SortColumn.TITLE, true));
        time(
                "page of 100 rows",
                () -> database.reading(
                        "reading", connection -> new ListingDao(connection).rows(java.util.Arrays.copyOf(page, 100))));
        time(
                "scan of all",
                () -> database.reading("scanning", connection -> {
                    new RecordDao(connection).forEach(new Counting(), () -> false);
                    return 0;
                }));
    }

    private void edits(Database database) {
        time("edit of all", () -> {
            for (int first = 1; first <= count; first += BATCH) {
                edit(database, first);
            }
        });
    }

    private static void edit(Database database, long first) {
        var replacements = new ArrayList<Replacement>();
        for (var stored : Records.stored(first, BATCH)) {
            replacements.add(Replacement.whole(1, Records.stored(stored.record().stamped(2))));
        }
        database.inTransaction("editing", connection -> {
            new RecordDao(connection).replaceAll(replacements);
            return 0;
        });
    }

    private static long[] keys(Database database, RecordSearch search) {
        return database.reading("searching", connection -> new ListingDao(connection).keys(search));
    }

    private Path fresh(String name) throws IOException {
        var file = folder.resolve(name + ".mv.db");
        Files.deleteIfExists(file);
        return file;
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-22s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static final class Counting implements RecordReader {

        @Override
        public void read(org.reelkeeper.model.CatalogueRecord record) {
            // only counted by the clock
        }

        @Override
        public void damaged(DamagedRecordException damage) {
            throw damage;
        }
    }
}
