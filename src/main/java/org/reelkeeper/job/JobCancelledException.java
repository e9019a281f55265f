package org.reelkeeper.job;

/// A job was asked to stop and did; what it left behind is consistent.
public final class JobCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
