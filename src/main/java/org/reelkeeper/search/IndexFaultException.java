package org.reelkeeper.search;

/// The index cannot be read or written. Nothing is lost by it: the index is made anew.
public final class IndexFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexFaultException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
