package org.reelkeeper.query;

import java.util.Arrays;

/// How many letters have to be changed, left out, put in or swapped with their neighbour to make one word of another.
final class EditDistance {

    private final String one;
    private final String other;
    private final int most;
    private int[] row;
    private int[] before;
    private int[] beforeThat;

    private EditDistance(int most, String one, String other) {
        this.one = one;
        this.other = other;
        this.most = most;
        this.row = row(0);
        this.before = row;
        this.beforeThat = row;
    }

    static boolean isWithin(int most, String one, String other) {
        return Math.abs(one.length() - other.length()) <= most && new EditDistance(most, one, other).isWithin();
    }

    /// Only a band around the diagonal is looked at; what lies beyond is too far away in any case.
    private boolean isWithin() {
        for (int column = 1; column <= Math.min(most, other.length()); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            beforeThat = before;
            before = row;
            row = row(line);
            int best = row[0];
            for (int column = Math.max(1, line - most); column <= Math.min(other.length(), line + most); column++) {
                row[column] = Math.min(most + 1, steps(line, column));
                best = Math.min(best, row[column]);
            }
            if (best > most) {
                return false;
            }
        }
        return row[other.length()] <= most;
    }

    private int[] row(int first) {
        var empty = new int[other.length() + 1];
        Arrays.fill(empty, most + 1);
        empty[0] = Math.min(first, most + 1);
        return empty;
    }

    private int steps(int line, int column) {
        boolean same = one.charAt(line - 1) == other.charAt(column - 1);
        int best = Math.min(before[column - 1] + (same ? 0 : 1), Math.min(before[column], row[column - 1]) + 1);
        return isSwapped(line, column) ? Math.min(best, beforeThat[column - 2] + 1) : best;
    }

    private boolean isSwapped(int line, int column) {
        return line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
    }
}
