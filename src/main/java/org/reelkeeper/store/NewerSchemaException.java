package org.reelkeeper.store;

/// A newer program wrote the database; this one leaves it alone.
public final class NewerSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int found;

    public NewerSchemaException(int found, int known) {
        super("the catalogue has schema " + found + ", this program knows " + known);
        this.found = found;
    }

    public int found() {
        return found;
    }
}
