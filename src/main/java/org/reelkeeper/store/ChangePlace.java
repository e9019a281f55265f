package org.reelkeeper.store;

/// The number of a change set and a place in it as one number, so that a table needs no second index.
final class ChangePlace {

    private static final int BITS = 31;
    private static final long MOST = (1L << BITS) - 1;

    private ChangePlace() {}

    static long of(long number, long ordinal) {
        if (number < 0 || number > MOST || ordinal < 0 || ordinal > MOST) {
            throw new IllegalArgumentException("change set " + number + ", place " + ordinal);
        }
        return (number << BITS) | ordinal;
    }

    static long first(long number) {
        return of(number, 0);
    }

    static long last(long number) {
        return of(number, MOST);
    }

    static long number(long place) {
        return place >>> BITS;
    }

    static long ordinal(long place) {
        return place & MOST;
    }
}
