package org.reelkeeper.store;

/// The disk took no more and the database closed itself; everything forced before is there when it is opened again.
public final class DiskFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DiskFullException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
