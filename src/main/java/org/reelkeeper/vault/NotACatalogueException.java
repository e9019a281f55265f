package org.reelkeeper.vault;

import java.nio.file.Path;

/// Refuses a folder that has no manifest, or one that we did not write.
public final class NotACatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotACatalogueException(Path folder, Throwable cause) {
        super(folder + " is not a catalogue", cause);
    }
}
