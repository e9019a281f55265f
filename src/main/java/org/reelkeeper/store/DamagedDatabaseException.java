package org.reelkeeper.store;

/// The database file cannot be read as the database wrote it. The vault can make it anew.
public final class DamagedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedDatabaseException(String doing, Throwable cause) {
        super(doing, cause);
    }

    public DamagedDatabaseException(String what) {
        super(what);
    }
}
