package org.reelkeeper.vault;

/// Refuses to append after an append or a force has failed; the journal has to be opened anew.
public final class JournalStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalStoppedException() {
        super("the journal could not be written and takes nothing more until it is opened anew");
    }
}
