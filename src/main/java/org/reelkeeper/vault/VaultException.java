package org.reelkeeper.vault;

/// The disk failed us; says what we were doing.
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String doing, Throwable cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
