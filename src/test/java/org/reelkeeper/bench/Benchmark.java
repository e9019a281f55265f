package org.reelkeeper.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Slot;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Selection;
import org.reelkeeper.text.LabelledTextReader;

/// The figures of the main job, on records as the generator writes them: parse, load, list, save, open, disk, heap.
/// Run it with `mvn test-compile exec:exec@bench`; its heap is limited to 512 MB.
public final class Benchmark {

    private static final long SEED = 20_070_626;
    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final int ROUNDS = 3;

    private final Path folder;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    /// The argument is the numbers of records to load, such as `10000,100000`.
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("reelkeeper-bench");
        try {
            System.out.printf("%-44s %14s %14s %14s%n", "", "best", "median", "worst");
            for (int count : Figures.counts(arguments)) {
                new Benchmark(folder).run(count);
            }
        } finally {
            delete(folder);
        }
    }

    private void run(int count) throws IOException {
        var file = folder.resolve(count + ".txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(SEED).write(count, out);
        }
        long bytes = Files.size(file);
        System.out.printf(Locale.ROOT, "%n%,d records, %.1f MB%n", count, bytes / 1e6);
        rate("parse, records a second", count, seconds(() -> parse(file)));
        var catalogue = folder.resolve("catalogue");
        rate("load until durable, records a second", count, seconds(() -> load(file, catalogue)));
        figures("load until durable, seconds", seconds(() -> load(file, catalogue)));
        size("database, times the source", catalogue.resolve("catalogue.mv.db"), bytes);
        size("originals, times the source", catalogue.resolve("originals"), bytes);
        figures("open, milliseconds", milliseconds(() -> open(catalogue).close()));
        work(catalogue, count);
        long heap = Runtime.getRuntime().totalMemory() / 1_000_000;
        System.out.printf(Locale.ROOT, "%-44s %,14d MB (limit %,d MB)%n", "heap taken", heap, maximum());
        delete(catalogue);
    }

    private static long maximum() {
        return Runtime.getRuntime().maxMemory() / 1_000_000;
    }

    private void work(Path folder, int count) throws IOException {
        try (var catalogue = open(folder)) {
            var all = RecordQuery.all();
            long[] keys = catalogue.records().keys(all, () -> false);
            figures(
                    "all keys by date, milliseconds",
                    milliseconds(() ->
                            catalogue.records().keys(all.sortedBy(org.reelkeeper.query.Sort.DATE, true), () -> false)));
            figures(
                    "page of 200 rows, milliseconds",
                    milliseconds(() -> catalogue
                            .records()
                            .rows(LongStream.of(keys)
                                    .skip(keys.length / 2)
                                    .limit(200)
                                    .toArray())));
            catalogue.searches().settle(UNWATCHED); // a correction is found when its save returns
            save("save, the first 200", catalogue, keys, 200);
            save("save, the next 1,000", catalogue, keys, 1000);
            editAll(catalogue);
        }
    }

    /// Every other edit finds the records as they were.
    private static void editAll(Catalogue catalogue) throws IOException {
        var edits = new double[ROUNDS];
        var undos = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var edit = new Edit.SetText(Slot.of(Field.SOURCE), "Bench " + round);
            edits[round] = once(() ->
                    catalogue.corrections().apply(edit, new Selection.Matching(RecordQuery.all()), "", UNWATCHED));
            catalogue.searches().settle(UNWATCHED);
            undos[round] = once(() -> catalogue.corrections().undo(UNWATCHED));
            catalogue.searches().settle(UNWATCHED);
        }
        Arrays.sort(edits);
        Arrays.sort(undos);
        figures("edit all, durable, milliseconds", edits);
        figures("take it back, milliseconds", undos);
    }

    /// One correction, durable and found.
    private static void save(String what, Catalogue catalogue, long[] keys, int count) {
        var times = IntStream.range(0, count)
                .mapToDouble(round -> {
                    long key = keys[round * (keys.length / count)];
                    var record = catalogue.records().view(key).orElseThrow().record();
                    long start = System.nanoTime();
                    catalogue
                            .corrections()
                            .apply(
                                    new Edit.SetText(Slot.of(Field.TITLE), count + " " + round),
                                    new Selection.One(key, record.revision()),
                                    "",
                                    UNWATCHED);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-44s %14.1f %14.1f %14.1f (95 %%: %.1f)%n",
                what + ", durable and found, ms",
                times[0],
                times[count / 2],
                times[count - 1],
                times[count * 95 / 100]);
    }

    /// Something to be timed.
    private interface Act {
        void run() throws IOException;
    }

    private static double[] seconds(Act act) throws IOException {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            act.run();
            times[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(times);
        return times;
    }

    private static double[] milliseconds(Act act) throws IOException {
        return Arrays.stream(seconds(act)).map(time -> time * 1000).toArray();
    }

    private static double once(Act act) throws IOException {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void rate(String what, int count, double[] seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %,14.0f %,14.0f %,14.0f%n",
                what,
                count / seconds[0],
                count / seconds[ROUNDS / 2],
                count / seconds[ROUNDS - 1]);
    }

    private static void figures(String what, double[] values) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %,14.2f %,14.2f %,14.2f%n",
                what,
                values[0],
                values[values.length / 2],
                values[values.length - 1]);
    }

    private static void size(String what, Path file, long source) throws IOException {
        long bytes;
        try (var inside = Files.walk(file)) {
            bytes = inside.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
        System.out.printf(Locale.ROOT, "%-44s %14.2f%n", what, (double) bytes / source);
    }

    private static void parse(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            new LabelledTextReader(Labels.standard()).read(in, piece -> {});
        }
    }

    private static void load(Path file, Path folder) throws IOException {
        delete(folder);
        try (var catalogue = open(folder)) {
            catalogue.loads().load(List.of(file), Set.of(), UNWATCHED);
        }
    }

    private static Catalogue open(Path folder) {
        return Catalogue.open(folder, new CatalogueOptions(true, false, "bench", Clock.systemUTC()), UNWATCHED);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
