package org.reelkeeper.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Organisation;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.shotlist.Shotlist;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

/// The figures of rights: how many records a second are read for their restrictions and shot lists by one thread, and how
/// long a licence question over a whole result takes.
/// Run it with `mvn test-compile exec:exec@bench-rights`; its heap is limited to 512 MB.
public final class RightsBenchmark {

    private static final long SEED = 20_070_626;
    private static final int RECORDS = 20_000;
    private static final int ASKED = 10_000;
    private static final int ROUNDS = 9;
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    /// Of what the thread has the core for: others that work on the machine do not count.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Origin ORIGIN = new Origin("", 0, 0, 1, SourceLayout.LABELLED_TEXT, TextEncoding.UTF_8, "");

    private RightsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var records = records();
        var restricted = records.stream().filter(RightsBenchmark::isRestricted).toList();
        Figures.head("one thread, records a second of its core");
        measure("rights, as generated", records, RightsBenchmark::readRights);
        measure("rights and shot lists, as generated", records, RightsBenchmark::readAll);
        measure("rights and shot lists, none without restriction", restricted, RightsBenchmark::readAll);
        questions();
    }

    private static List<CatalogueRecord> records() throws IOException {
        var out = new ByteArrayOutputStream();
        new RecordGenerator(SEED).write(RECORDS, out);
        var records = new ArrayList<CatalogueRecord>();
        new LabelledTextReader(Labels.standard()).read(new ByteArrayInputStream(out.toByteArray()), piece -> {
            if (piece instanceof Piece.Read read) {
                records.add(new CatalogueRecord(records.size() + 1L, 1, ORIGIN, read.fields()));
            }
        });
        return records;
    }

    private static boolean isRestricted(CatalogueRecord record) {
        return !Set.of("", "None", "Access all").contains(record.text(Field.USAGE_TERMS));
    }

    private static boolean readRights(CatalogueRecord record) {
        return RecordRights.of(record, Authorities.standard()).all().isEmpty();
    }

    private static boolean readAll(CatalogueRecord record) {
        return readRights(record)
                | Shotlist.of(record.text(Field.SUMMARY), Authorities.standard().restrictions())
                        .isEmpty();
    }

    private static void measure(String what, List<CatalogueRecord> records, Predicate<CatalogueRecord> reading) {
        var rates = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            long empty = records.stream().filter(reading).count();
            double rate = records.size() * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
            if (empty > records.size()) {
                throw new IllegalStateException("more than there are");
            }
            if (round >= 0) {
                rates[round] = rate;
            }
        }
        Figures.line(what + " (" + records.size() + ")", rates);
    }

    private static void questions() throws IOException {
        var folder = Files.createTempDirectory("reelkeeper-bench");
        try (var catalogue = catalogue(folder)) {
            long[] keys = catalogue.records().keys(RecordQuery.all(), () -> false);
            var question = LicenceQuestion.OPEN.in("JP").on(Medium.BROADCAST).by("NHK");
            var times = IntStream.range(-2, ROUNDS)
                    .mapToDouble(_ -> millis(catalogue, keys, question))
                    .skip(2)
                    .toArray();
            Figures.head("milliseconds");
            Figures.line("a licence question over %,d records".formatted(keys.length), times);
            var added = IntStream.range(-2, ROUNDS)
                    .mapToDouble(round -> added(catalogue, "Pier Station %d".formatted(ROUNDS + round)))
                    .skip(2)
                    .toArray();
            Figures.line("a name added to the authority lists, over %,d records".formatted(keys.length), added);
        }
    }

    private static double added(Catalogue catalogue, String name) {
        long start = System.nanoTime();
        var party = new Organisation(name, List.of(), "", "NO");
        catalogue.authorityLists().add(new AuthorityEntry.OfParty(party), JobContext.unwatched());
        return (System.nanoTime() - start) / 1e6;
    }

    private static double millis(Catalogue catalogue, long[] keys, LicenceQuestion question) {
        long start = System.nanoTime();
        catalogue.licences().askAll(keys, question, NOW, JobContext.unwatched());
        return (System.nanoTime() - start) / 1e6;
    }

    private static Catalogue catalogue(Path folder) throws IOException {
        var file = folder.resolve("records.txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(SEED).write(ASKED, out);
        }
        var catalogue = Catalogue.open(
                folder.resolve("catalogue"),
                new CatalogueOptions(true, false, "bench", Clock.systemUTC()),
                JobContext.unwatched());
        catalogue.loads().load(List.of(file), Set.of(), JobContext.unwatched());
        return catalogue;
    }
}
