package org.reelkeeper.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Sort;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.RecordQuery;

/// The figures of searching: load until durable and until searchable, forty queries with the counts of all facets, orders;
/// beside them SQLite on the same records, where the program `sqlite3` is there.
/// Run it with `mvn test-compile exec:exec@bench-search`; its heap is limited to 512 MB.
public final class SearchBenchmark {

    private static final long SEED = 20_070_626;
    private static final int ROUNDS = 5;
    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final List<FacetWish> ALL_FACETS = Arrays.stream(Facet.values())
            .map(facet -> new FacetWish(facet, "", false, 50))
            .toList();

    private final Path folder;

    private SearchBenchmark(Path folder) {
        this.folder = folder;
    }

    /// The argument is the numbers of records to load, such as `10000,100000`.
    public static void main(String[] arguments) throws IOException {
        for (int count : Figures.counts(arguments)) {
            var folder = Files.createTempDirectory("reelkeeper-bench");
            try {
                new SearchBenchmark(folder).run(count);
            } finally {
                delete(folder);
            }
        }
    }

    private void run(int count) throws IOException {
        var file = folder.resolve("records.txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(SEED).write(count, out);
        }
        double bytes = Files.size(file);
        Figures.head("%,d records, %.0f MB".formatted(count, bytes / 1e6));
        var root = folder.resolve("catalogue");
        try (var catalogue = open(root)) {
            load(catalogue, file);
            queries(catalogue);
            orders(catalogue);
            var runtime = Runtime.getRuntime();
            Figures.one("heap taken, MB", runtime.totalMemory() / 1e6);
        }
        open(root, bytes);
        if (SqliteRival.isThere()) {
            rival(file, bytes);
        } else {
            System.out.println("no program sqlite3 here to compare with");
        }
    }

    private static void load(Catalogue catalogue, Path file) {
        long start = System.nanoTime();
        catalogue.searches().start();
        catalogue.loads().load(List.of(file), Set.of(), UNWATCHED);
        Figures.one("load until durable, seconds", (System.nanoTime() - start) / 1e9);
        catalogue.searches().settle(UNWATCHED);
        Figures.one("load until searchable, seconds", (System.nanoTime() - start) / 1e9);
    }

    private static void queries(Catalogue catalogue) {
        var found = new ArrayList<Double>();
        var counted = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var words : Queries.ALL) {
                var query = RecordQuery.all().withWords(words);
                long start = System.nanoTime();
                catalogue.records().keys(query, () -> false);
                found.add((System.nanoTime() - start) / 1e6);
                catalogue.searches().counts(query, ALL_FACETS);
                counted.add((System.nanoTime() - start) / 1e6);
            }
        }
        Figures.line("40 queries, milliseconds", warm(found));
        Figures.line("40 queries with all facets, milliseconds", warm(counted));
    }

    /// Without the first round, in which the columns are read.
    private static double[] warm(List<Double> times) {
        return times.stream()
                .skip(Queries.ALL.size())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static void orders(Catalogue catalogue) {
        for (var sort : List.of(Sort.DATE, Sort.TITLE)) {
            var query = RecordQuery.all().sortedBy(sort, true);
            Figures.one(
                    "first order of all by " + sort + ", milliseconds",
                    time(() -> catalogue.records().keys(query, () -> false)));
            Figures.one(
                    "order of all by " + sort + " again, milliseconds",
                    time(() -> catalogue.records().keys(query, () -> false)));
        }
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void open(Path root, double bytes) throws IOException {
        long start = System.nanoTime();
        try (var catalogue = open(root)) {
            Figures.one("open, milliseconds", (System.nanoTime() - start) / 1e6);
            catalogue.searches().settle(UNWATCHED);
            Figures.one("open until searchable, milliseconds", (System.nanoTime() - start) / 1e6);
        }
        Figures.one("index, times the source", size(root.resolve("index")) / bytes);
        Figures.one("whole catalogue, times the source", size(root) / bytes);
    }

    private void rival(Path file, double bytes) throws IOException {
        var rival = new SqliteRival(folder);
        rival.prepare(file);
        Figures.one("sqlite3: load until searchable, seconds", rival.load());
        Figures.one("sqlite3: file, times the source", rival.bytes() / bytes);
        rival.queries();
        Figures.line("sqlite3: 10 queries of words, milliseconds", rival.queries());
    }

    private static double size(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private static Catalogue open(Path folder) {
        return Catalogue.open(folder, new CatalogueOptions(true, false, "bench", Clock.systemUTC()), UNWATCHED);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
