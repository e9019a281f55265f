package org.reelkeeper.service;

/// A set of numbers that are spread evenly, as hashes are, in 16 to 32 bytes each.
final class LongSet {

    private static final int SMALLEST = 1 << 10;
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIXER = 0xff51afd7ed558ccdL;

    private long[] places = new long[SMALLEST];
    private int size;
    private boolean hasZero;

    /// A text as a number: of a million texts two have the same one once in forty million times.
    static long hash(String text) {
        long hash = OFFSET_BASIS; // FNV-1a over the characters, with the end of MurmurHash3 to spread it
        for (int place = 0; place < text.length(); place++) {
            hash = (hash ^ text.charAt(place)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * MIXER;
        return hash ^ (hash >>> 33);
    }

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
        int place = place(places, number);
        boolean isNew = places[place] != number;
        places[place] = number;
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : places[place(places, number)] == number;
    }

    /// Where a number stands, or would; a free place holds zero.
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
                larger[place(larger, number)] = number;
            }
        }
        places = larger;
    }
}
