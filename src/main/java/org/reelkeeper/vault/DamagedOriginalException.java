package org.reelkeeper.vault;

/// An original does not read as it was written; its other blocks may.
public final class DamagedOriginalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;
    private final int block;

    /// @param block the number of the damaged block, from 0
    public DamagedOriginalException(String sha256, int block, String what) {
        super("original " + sha256 + ", block " + block + ": " + what);
        this.sha256 = sha256;
        this.block = block;
    }

    public String sha256() {
        return sha256;
    }

    public int block() {
        return block;
    }
}
