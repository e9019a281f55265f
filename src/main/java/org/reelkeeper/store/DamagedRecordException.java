package org.reelkeeper.store;

/// One record cannot be read as it was written; the others may well be sound.
public final class DamagedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long key;

    public DamagedRecordException(long key, String why) {
        super("record #" + key + ": " + why);
        this.key = key;
    }

    public long key() {
        return key;
    }
}
