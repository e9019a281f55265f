package org.reelkeeper.store;

/// The database has closed itself, or was closed, before this was asked of it; everything forced before is there when
/// it is opened again.
public final class DatabaseClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseClosedException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
