package org.reelkeeper.search;

import java.util.BitSet;

/// Which keys may be in the index: all up to the highest at its opening, and those put since. What cannot be there needs
/// no looking for, which is most of what a load brings. Any thread.
final class HeldKeys {

    private final BitSet put = new BitSet();
    private long highest;

    HeldKeys(long highest) {
        this.highest = highest;
    }

    /// Adds a key.
    ///
    /// @return whether it may have been there
    synchronized boolean add(long key) {
        int place = Math.toIntExact(key);
        boolean held = key <= highest || put.get(place);
        put.set(place);
        return held;
    }

    synchronized void clear() {
        highest = 0;
        put.clear();
    }
}
