package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reelkeeper.search.IndexPosition;

/// Which records the index has to read again, and how far the journal has been followed. Any thread.
final class DueKeys {

    private final BitSet due = new BitSet();
    private long sequence;
    private int inHand;

    /// Notes that the journal has been followed this far, and what has to be read again for it.
    synchronized void add(long reached, long... keys) {
        for (long key : keys) {
            due.set(Math.toIntExact(key));
        }
        sequence = Math.max(sequence, reached);
    }

    /// As `add`, for all keys from one on.
    synchronized void addRange(long reached, long first, long last) {
        if (first <= last) {
            due.set(Math.toIntExact(first), Math.toIntExact(last + 1));
        }
        sequence = Math.max(sequence, reached);
    }

    /// Takes out the lowest ones.
    synchronized List<Long> take(int most) {
        var taken = new ArrayList<Long>(most);
        for (int key = due.nextSetBit(0); key >= 0 && taken.size() < most; key = due.nextSetBit(key + 1)) {
            taken.add((long) key);
            due.clear(key);
        }
        inHand += taken.size();
        return taken;
    }

    /// Takes these out, which are read now.
    synchronized List<Long> take(List<Long> keys) {
        keys.forEach(key -> due.clear(Math.toIntExact(key)));
        inHand += keys.size();
        return keys;
    }

    /// Says that all that was taken can be found.
    synchronized void done() {
        inHand = 0;
    }

    /// Whether there is nothing that cannot be found.
    synchronized boolean isDone() {
        return due.isEmpty() && inHand == 0;
    }

    synchronized boolean isEmpty() {
        return due.isEmpty();
    }

    /// How many cannot be found yet.
    synchronized long count() {
        return (long) due.cardinality() + inHand;
    }

    /// What an index holds that has read all that was taken.
    synchronized IndexPosition position(String catalogue, String zone) {
        return new IndexPosition(
                catalogue, zone, sequence, due.isEmpty() ? IndexPosition.WHOLE : due.nextSetBit(0) - 1L);
    }
}
