package org.reelkeeper.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.DamagedOriginalException;
import org.reelkeeper.vault.JournalDamage;
import org.reelkeeper.vault.JournalEntry;
import org.reelkeeper.vault.JournalReader;
import org.reelkeeper.vault.MissingOriginalException;
import org.reelkeeper.vault.Originals;

/// Reads the vault through before a database is made anew from it.
final class VaultCheck {

    private final CatalogueFolder folder;
    private final JobContext context;

    VaultCheck(CatalogueFolder folder, JobContext context) {
        this.folder = folder;
        this.context = context;
    }

    /// Reads every original that the journal speaks of, and gives what is wrong with the journal itself.
    ///
    /// @throws MissingOriginalException when an original is not there
    /// @throws DamagedOriginalException when one cannot be read
    List<JournalDamage> refuseUnlessOriginalsAreWhole() {
        Set<String> wanted = new HashSet<>();
        var damages = new JournalReader(folder).verify((_, entry) -> {
            if (entry instanceof JournalEntry.Began began) {
                began.files().stream().map(LoadedFile::sha256).forEach(wanted::add);
            }
        });
        long done = 0;
        for (var sha256 : wanted) {
            refuseUnlessWhole(sha256);
            context.report(++done, wanted.size());
        }
        return damages;
    }

    private void refuseUnlessWhole(String sha256) {
        context.checkCancelled();
        var originals = new Originals(folder);
        if (!originals.contains(sha256)) {
            throw new MissingOriginalException(sha256);
        }
        originals.verify(sha256).ifPresent(wrong -> {
            throw new DamagedOriginalException(sha256, 0, wrong);
        });
    }
}
