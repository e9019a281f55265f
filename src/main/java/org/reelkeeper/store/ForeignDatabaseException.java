package org.reelkeeper.store;

/// The file is not a catalogue that this program wrote. Nothing in it was run and nothing was changed.
public final class ForeignDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    public ForeignDatabaseException(String kind) {
        super("not a catalogue of this program: " + kind);
        this.kind = kind;
    }

    /// The first thing in the file that does not belong, such as `CREATE TRIGGER`.
    public String kind() {
        return kind;
    }
}
