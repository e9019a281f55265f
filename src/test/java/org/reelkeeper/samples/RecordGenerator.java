package org.reelkeeper.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Writes invented records in the labelled-text layout, about 3.3 kB each. A record depends on seed and number alone,
/// and
/// no two have the same id.
public final class RecordGenerator {

    private static final long FIRST_ID = 200_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final long seed;
    private final Oddities oddities;

    public RecordGenerator(long seed) {
        this(seed, Oddities.NONE);
    }

    public RecordGenerator(long seed, Oddities oddities) {
        this.seed = seed;
        this.oddities = oddities;
    }

    /// Records 0 to `count` - 1. Mostly a line ending stands between two of them, sometimes blank lines or nothing; the
    /// last may end without one.
    public void write(long count, OutputStream out) throws IOException {
        for (long number = 0; number < count; number++) {
            out.write(bytes(number));
            out.write(separator(number, number + 1 == count).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// The text of one record, without a line ending at its end.
    public String record(long number) {
        return SampleRecord.text(random(number, 0), FIRST_ID + number);
    }

    /// The same as bytes, with the oddities that are wanted.
    public byte[] bytes(long number) {
        var text = record(number);
        var random = random(number, 1);
        if (oddities.lineEndings() && random.nextInt(10) == 0) {
            text = text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
        }
        if (oddities.mojibake() && random.nextInt(50) == 0) {
            text = text.replace("\"", "\u00e2\u20ac\u0153").replace("ter", "t\u00c3\u00a9r");
        } else if (oddities.windows1252() && random.nextInt(20) == 0) {
            return text.replace("en ", "\u00f8n ").replace("\"", "\u201d").getBytes(WINDOWS_1252);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String separator(long number, boolean last) {
        int form = random(number, 2).nextInt(1000);
        if (form < 4 && (last || repeatsItsHeadline(number + 1))) {
            return "";
        }
        return form < 60 ? "\n\n" : form < 70 ? "\n \n\n" : "\n";
    }

    /// Only then a reader can tell where a record begins that no line ending parts from the one before.
    private boolean repeatsItsHeadline(long number) {
        var lines = record(number).lines().limit(4).toList();
        return !lines.getFirst().startsWith("Record ID:") && lines.subList(2, 4).contains(lines.getFirst());
    }

    private SplittableRandom random(long number, long purpose) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 3 + purpose);
    }

    /// Arguments: how many, seed, file.
    public static void main(String[] arguments) throws IOException {
        var generator = new RecordGenerator(Long.parseLong(arguments[1]));
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 20)) {
            generator.write(Long.parseLong(arguments[0]), out);
        }
    }
}
