package org.reelkeeper.store;

/// The database failed in a way that has no name of its own; says what was being done.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
