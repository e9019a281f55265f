package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelkeeper.vault.VaultException;

/// Keeps a damaged database beside the new one; nothing of a person's is ever deleted to make room.
final class DamagedFile {

    private DamagedFile() {}

    /// Renames the file to `NAME.damaged`, or `NAME.damaged-2` and so on, and gives the new name.
    static Path setAside(Path file) {
        var kept = file.resolveSibling(file.getFileName() + ".damaged");
        for (int number = 2; Files.exists(kept); number++) {
            kept = file.resolveSibling(file.getFileName() + ".damaged-" + number);
        }
        try {
            return Files.move(file, kept);
        } catch (IOException e) {
            throw new VaultException("setting aside " + file, e);
        }
    }
}
