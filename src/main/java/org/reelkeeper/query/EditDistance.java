package org.reelkeeper.query;

import java.util.Arrays;

/// How many letters have to be changed, left out, put in or swapped with their neighbour to make one word of another.
final class EditDistance {

    private EditDistance() {}

    /// Only a band around the diagonal is looked at, so it takes the length of the word and not its square.
    static boolean isWithin(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int far = most + 1;
        var before = new int[other.length() + 1];
        var last = row(0, other.length(), far);
        for (int column = 0; column <= Math.min(most, other.length()); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            var row = row(line, other.length(), far);
            int best = line <= most ? row[0] : far;
            for (int column = Math.max(1, line - most); column <= Math.min(other.length(), line + most); column++) {
                row[column] = Math.min(far, step(one, other, line, column, before, last, row));
                best = Math.min(best, row[column]);
            }
            if (best > most) {
                return false;
            }
            before = last;
            last = row;
        }
        return last[other.length()] <= most;
    }

    private static int[] row(int first, int length, int far) {
        var row = new int[length + 1];
        Arrays.fill(row, far);
        row[0] = Math.min(first, far);
        return row;
    }

    private static int step(String one, String other, int line, int column, int[] before, int[] last, int[] row) {
        boolean same = one.charAt(line - 1) == other.charAt(column - 1);
        int best = Math.min(last[column - 1] + (same ? 0 : 1), Math.min(last[column], row[column - 1]) + 1);
        boolean swapped = line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, before[column - 2] + 1) : best;
    }
}
