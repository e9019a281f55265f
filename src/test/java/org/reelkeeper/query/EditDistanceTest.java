package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            '',      '',        0
            '',      a,         1
            abc,     abc,       0
            abc,     abd,       1
            abc,     acb,       1
            abc,     abcd,      1
            abc,     bc,        1
            kremlin, kermiln,   2
            nato,    otan,      3
            ca,      abc,       3
            """)
    void lettersBetweenWords(String one, String other, int expected) {
        for (int most = 0; most < 6; most++) {
            assertEquals(expected <= most, EditDistance.isWithin(most, one, other));
        }
    }

    @Test
    void theBandMissesNothing() {
        var random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            var one = word(random);
            var other = word(random);
            int distance = whole(one, other);
            for (int most = 0; most < 4; most++) {
                assertEquals(distance <= most, EditDistance.isWithin(most, one, other), one + " " + other);
            }
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The whole table.
    private static int whole(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int line = 0; line <= one.length(); line++) {
            for (int column = 0; column <= other.length(); column++) {
                table[line][column] = line == 0 || column == 0 ? line + column : cell(table, one, other, line, column);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int line, int column) {
        int changed = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
        int best = Math.min(
                table[line - 1][column - 1] + changed, Math.min(table[line - 1][column], table[line][column - 1]) + 1);
        boolean swapped = line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, table[line - 2][column - 2] + 1) : best;
    }
}
