package org.reelkeeper.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Rules of every shape.
final class RandomRules {

    private static final List<String> WORDS =
            List.of("JP", "GB-ENG", "YUCS", "RTE", "é \"漢\"\n", "broadcasters:IT", "");

    private RandomRules() {}

    static Rule rule(Random random) {
        return Rule.of(one(random, Kind.values()), one(random, RuleSource.values()), WORDS.get(random.nextInt(7)))
                .withAction(one(random, Action.values()))
                .withTargets(targets(random))
                .withPurposes(some(random, Purpose.values()))
                .withExcept(random.nextBoolean() ? targets(random) : Targets.NONE)
                .withUntil(until(random))
                .withAmount(amount(random))
                .withCredit(random.nextBoolean() ? Credit.NONE : new Credit("A. Person", "on-screen"))
                .withScope(one(random, Scope.values()))
                .withResolved(random.nextBoolean())
                .inBlock(random.nextInt(3));
    }

    private static Targets targets(Random random) {
        var words = WORDS.toArray(String[]::new);
        return new Targets(
                some(random, words),
                some(random, CountryGroup.values()),
                some(random, words),
                some(random, Medium.values()));
    }

    private static TimeLimit until(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new TimeLimit.None();
            case 1 -> new TimeLimit.At(Instant.ofEpochSecond(random.nextInt()));
            default -> new TimeLimit.Within(Duration.ofMinutes(random.nextInt(9999)), one(random, Anchor.values()));
        };
    }

    private static Amount amount(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Amount.None();
            case 1 -> new Amount.Seconds(random.nextInt(999));
            case 2 -> new Amount.Plays(random.nextInt(9));
            default -> new Amount.PlaysPer(random.nextInt(9), Duration.ofHours(random.nextInt(99)));
        };
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> some(Random random, T[] values) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> one(random, values))
                .toList();
    }
}
