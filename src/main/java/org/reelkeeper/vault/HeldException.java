package org.reelkeeper.vault;

import org.reelkeeper.vault.FolderLock.Holder;

/// Refuses a catalogue that somebody else has open.
public final class HeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Holder holder;

    public HeldException(Holder holder) {
        super("the catalogue is in use by " + holder);
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }
}
