package org.reelkeeper.vault;

/// An original that the catalogue names is not in the vault.
public final class MissingOriginalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    public MissingOriginalException(String sha256) {
        super("original " + sha256 + " is missing");
        this.sha256 = sha256;
    }

    public String sha256() {
        return sha256;
    }
}
