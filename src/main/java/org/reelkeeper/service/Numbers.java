package org.reelkeeper.service;

/// Hands out change set numbers and record keys, neither of them ever twice. Used on the writing thread only.
final class Numbers {

    private long lastSet;
    private long lastKey;

    long nextSet() {
        return ++lastSet;
    }

    /// The key that the next record gets.
    long nextKey() {
        return lastKey + 1;
    }

    void metSet(long number) {
        lastSet = Math.max(lastSet, number);
    }

    void metKey(long key) {
        lastKey = Math.max(lastKey, key);
    }
}
