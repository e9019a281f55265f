package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Path;

/// What became of one file among many that were to be stored.
public sealed interface StoreOutcome {

    Path file();

    record Stored(Path file, StoredOriginal original) implements StoreOutcome {}

    /// The file itself could not be read; the vault is not to blame.
    record Unreadable(Path file, IOException cause) implements StoreOutcome {}
}
