package org.reelkeeper.edit;

/// Refuses a change to a record that has moved on since the change was made.
public final class StaleRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long key;

    public StaleRecordException(long key, long expected, long found) {
        super("record #" + key + " is at change set " + found + ", not " + expected);
        this.key = key;
    }

    public long key() {
        return key;
    }
}
