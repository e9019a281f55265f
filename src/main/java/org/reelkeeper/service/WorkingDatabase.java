package org.reelkeeper.service;

import java.nio.file.Files;
import java.util.List;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.OpeningReport.Remark;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.DatabaseClosedException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalReader;

/// Opens the database of a catalogue as one that can be relied on: after an unclean close it is read through, and it is
/// made anew from the vault when it is damaged, gone or unwanted. The old file is kept, and nothing is put aside before
/// the vault is known to be whole.
final class WorkingDatabase {

    private final CatalogueFolder folder;
    private final Journal journal;
    private final JobContext context;
    private final List<Remark> remarks;

    /// @param remarks is told what was found and done
    WorkingDatabase(CatalogueFolder folder, Journal journal, JobContext context, List<Remark> remarks) {
        this.folder = folder;
        this.journal = journal;
        this.context = context;
        this.remarks = remarks;
    }

    /// One that can be relied on.
    Database sound(boolean clean) {
        if (!Files.exists(folder.database())) {
            if (journal.lastSequence() > 0) {
                remarks.add(new Remark("opening.rebuilt-missing"));
            }
            return created();
        }
        try {
            var database = Database.open(folder.database(), Access.WRITE);
            var damage = clean ? "" : damage(database);
            if (damage.isEmpty()) {
                return database;
            }
            close(database);
            return anew(damage);
        } catch (DamagedDatabaseException e) {
            return anew(String.valueOf(e.getMessage()));
        }
    }

    /// A new, empty database in the place of one that nobody wants any more.
    Database replaced() {
        if (Files.exists(folder.database())) {
            var kept = DamagedFile.setAside(folder.database());
            remarks.add(new Remark("opening.rebuilt", kept.getFileName()));
        }
        return created();
    }

    /// A new database may give a record another key, so the index goes with the old one.
    private Database created() {
        if (Files.exists(folder.index())) {
            Folders.delete(folder.index());
        }
        return Database.create(folder.database());
    }

    /// A new, empty database in the place of a damaged one that is closed.
    Database anew(String damage) {
        refuseUnlessVaultIsWhole();
        var kept = DamagedFile.setAside(folder.database());
        remarks.add(new Remark("opening.rebuilt-damaged", kept.getFileName(), damage));
        return created();
    }

    /// What is wrong with the records of a database; empty when nothing is.
    private String damage(Database database) {
        try {
            long position = database.read(
                    "reading the position", tables -> tables.position().sequence());
            return position > journal.lastSequence()
                    ? "ahead of the journal" // as a power cut can leave it
                    : new RecordCheck(database).firstDamage(context);
        } catch (DamagedDatabaseException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Reads all that a new database would be made from.
    ///
    /// @throws JournalDamagedException where the journal is damaged
    void refuseUnlessVaultIsWhole() {
        JournalReader.refuse(new VaultCheck(folder, context).refuseUnlessOriginalsAreWhole());
    }

    static void close(Database database) {
        try {
            database.close();
        } catch (DamagedDatabaseException | DatabaseClosedException | DiskFullException e) {
            System.getLogger(WorkingDatabase.class.getName())
                    .log(System.Logger.Level.WARNING, "the damaged catalogue did not close in order", e);
        }
    }
}
