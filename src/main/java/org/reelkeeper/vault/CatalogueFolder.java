package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that a catalogue is, and the places in it.
public record CatalogueFolder(Path root) {

    /// Makes the folder and those inside it that the vault needs, open to their owner alone.
    public void create() {
        var disk = new LocalDisk();
        try {
            disk.makeFolder(root);
            disk.makeFolder(originals());
            disk.makeFolder(journal());
            disk.makeFolder(backups());
            disk.forceFolder(root);
        } catch (IOException e) {
            throw new VaultException("making the catalogue folder " + root, e);
        }
    }

    /// Whether a catalogue stands here; an empty or foreign folder is none.
    public boolean isCatalogue() {
        return Files.exists(manifest());
    }

    public Path manifest() {
        return root.resolve(Manifest.NAME);
    }

    public Path originals() {
        return root.resolve("originals");
    }

    public Path journal() {
        return root.resolve("journal");
    }

    /// The working catalogue, with the ending that the database gives it.
    public Path database() {
        return root.resolve("catalogue.mv.db");
    }

    /// The index, derived from the working catalogue.
    public Path index() {
        return root.resolve("index");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path lock() {
        return root.resolve("lock");
    }
}
