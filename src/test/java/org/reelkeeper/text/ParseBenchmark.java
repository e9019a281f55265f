package org.reelkeeper.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.reelkeeper.model.Labels;
import org.reelkeeper.samples.RecordGenerator;

/// Says how fast generated records are made and read. Arguments: how many (100000), how many rounds (5).
final class ParseBenchmark {

    private ParseBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var file = Files.createTempFile("records", ".txt");
        try {
            long began = System.nanoTime();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                new RecordGenerator(1).write(count, out);
            }
            print("generated", count, Files.size(file), System.nanoTime() - began);
            for (int round = 0; round < rounds; round++) {
                read(file, count);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, int count) throws IOException {
        var records = new AtomicLong();
        var fields = new AtomicLong();
        long began = System.nanoTime();
        try (var in = Files.newInputStream(file)) {
            new LabelledTextReader(Labels.standard()).read(in, piece -> {
                if (piece instanceof Piece.Read read) {
                    records.incrementAndGet();
                    fields.addAndGet(read.fields().size());
                }
            });
        }
        print("read", records.get(), Files.size(file), System.nanoTime() - began);
        if (records.get() != count) {
            throw new IllegalStateException(records + " records of " + count);
        }
    }

    private static void print(String what, long records, long bytes, long nanos) {
        System.out.printf(
                "%-10s %,9d records, %,5d bytes each, %,9.0f records/s, %,5.0f MB/s%n",
                what, records, bytes / records, records * 1e9 / nanos, bytes * 1e3 / nanos);
    }
}
