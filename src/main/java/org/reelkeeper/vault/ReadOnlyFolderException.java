package org.reelkeeper.vault;

import java.nio.file.Path;

/// Refuses to take a catalogue for writing where we may not write.
public final class ReadOnlyFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadOnlyFolderException(Path folder, Throwable cause) {
        super(folder + " cannot be written to", cause);
    }
}
