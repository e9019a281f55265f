package org.reelkeeper.store;

/// Another process, or another part of this one, holds the database open.
public final class DatabaseInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseInUseException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
