package org.reelkeeper.service;

/// A set of numbers that are spread evenly, as hashes are, in 16 to 32 bytes each.
final class LongSet {

    private static final int SMALLEST = 1 << 10;

    private long[] places = new long[SMALLEST];
    private int size;
    private boolean hasZero;

    /// Adds a number; false when it was there.
    boolean add(long number) {
        if (number == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (size * 2 >= places.length) {
            grow();
        }
        boolean isNew = put(places, number);
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : places[place(places, number)] == number;
    }

    private static boolean put(long[] places, long number) {
        int place = place(places, number);
        boolean isNew = places[place] == 0;
        places[place] = number;
        return isNew;
    }

    /// Where a number stands, or the free place for it, which holds zero.
    private static int place(long[] places, long number) {
        int place = (int) number & (places.length - 1);
        while (places[place] != 0 && places[place] != number) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        var larger = new long[places.length * 2];
        for (long number : places) {
            if (number != 0) {
                put(larger, number);
            }
        }
        places = larger;
    }

    void clear() {
        places = new long[SMALLEST];
        size = 0;
        hasZero = false;
    }
}
