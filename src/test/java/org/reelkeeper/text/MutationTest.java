package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.Labels;
import org.reelkeeper.samples.Oddities;
import org.reelkeeper.samples.RecordGenerator;

/// Twenty thousand broken files: reading them never fails, never hangs, and accounts for every byte.
class MutationTest {

    private static final int FILES = 20_000;
    private static final long SEED = 20_071_107;

    private final RecordGenerator records = new RecordGenerator(SEED, Oddities.ALL);
    private final List<String> labels =
            Labels.standard().all().stream().map(Labels.Label::name).toList();

    @Test
    void aMutatedFileLosesNothing() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> IntStream.range(0, FILES).forEach(this::check));
    }

    private void check(int number) {
        var random = new SplittableRandom(SEED + number);
        var file = file(number, random);
        for (int times = random.nextInt(1, 6); times > 0; times--) {
            file = mutated(file, random);
        }
        try {
            PieceChecks.assertNothingIsLost(file, Pieces.of(file));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("file " + number, e);
        }
    }

    /// Mostly one or two records, some of them in UTF-16.
    private byte[] file(int number, SplittableRandom random) {
        var file = joined(records.bytes(number), "\n".getBytes(StandardCharsets.US_ASCII));
        if (random.nextInt(3) == 0) {
            file = joined(file, records.bytes(number + FILES));
        }
        if (random.nextInt(8) == 0) {
            var text = "\uFEFF" + new String(file, StandardCharsets.UTF_8);
            file = text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return file;
    }

    private byte[] mutated(byte[] file, SplittableRandom random) {
        int at = random.nextInt(file.length + 1);
        int other = random.nextInt(file.length + 1);
        return switch (random.nextInt(12)) {
            case 0 -> flipped(file, random);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> Arrays.copyOfRange(file, at, file.length);
            case 3 -> joined(Arrays.copyOf(file, Math.min(at, other)), tail(file, Math.max(at, other)));
            case 4 -> joined(file, tail(file, at));
            case 5 -> inserted(file, at, "\n- " + labels.get(random.nextInt(labels.size())) + ": x");
            case 6 -> inserted(file, at, " - " + labels.get(random.nextInt(labels.size())) + ":");
            case 7 -> inserted(file, at, random.nextBoolean() ? "\nRecord ID:\n" : "\nrecord  id : " + at + "\r");
            case 8 -> inserted(file, at, "x".repeat(random.nextInt(200_000 / (1 + random.nextInt(500)))));
            case 9 -> inserted(file, at, "\0\0\0");
            case 10 -> joined(tail(file, at), noise(random));
            default -> joined(random.nextBoolean() ? picture() : noise(random), file);
        };
    }

    private static byte[] flipped(byte[] file, SplittableRandom random) {
        var next = file.clone();
        for (int times = 0; times < 8 && next.length > 0; times++) {
            next[random.nextInt(next.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return next;
    }

    private static byte[] inserted(byte[] file, int at, String text) {
        return joined(joined(Arrays.copyOf(file, at), text.getBytes(StandardCharsets.US_ASCII)), tail(file, at));
    }

    private static byte[] tail(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    private static byte[] picture() {
        return "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] noise(SplittableRandom random) {
        var bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
