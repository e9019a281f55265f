package org.reelkeeper.store;

/// A long read was asked to stop and did.
public final class ReadStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
