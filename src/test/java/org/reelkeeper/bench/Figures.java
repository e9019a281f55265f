package org.reelkeeper.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Lines of the table that a benchmark prints.
final class Figures {

    private Figures() {}

    /// The numbers of records that the arguments name.
    static List<Integer> counts(String... arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    static void head(String what) {
        System.out.printf("%n%-52s %12s %12s %12s%n", what, "median", "95 %", "worst");
    }

    /// Of many values the middle one, the one that 95 % do not exceed, and the highest.
    static void line(String what, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-52s %,12.2f %,12.2f %,12.2f%n",
                what,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
                sorted[sorted.length - 1]);
    }

    static void one(String what, double value) {
        System.out.printf(Locale.ROOT, "%-52s %,12.2f%n", what, value);
    }
}
