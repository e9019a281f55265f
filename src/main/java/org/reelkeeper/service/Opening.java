package org.reelkeeper.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.service.OpeningReport.Remark;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.DatabaseClosedException;
import org.reelkeeper.store.DatabaseInUseException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.store.ForeignDatabaseException;
import org.reelkeeper.store.NewerSchemaException;
import org.reelkeeper.store.StoreException;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.DamagedOriginalException;
import org.reelkeeper.vault.FolderLock;
import org.reelkeeper.vault.HeldException;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalDamagedException;
import org.reelkeeper.vault.Manifest;
import org.reelkeeper.vault.MissingOriginalException;
import org.reelkeeper.vault.NotACatalogueException;
import org.reelkeeper.vault.Originals;
import org.reelkeeper.vault.ReadOnlyFolderException;
import org.reelkeeper.vault.VaultException;

/// Opens a folder as a catalogue: refuses what is not ours before anything is touched, and after an unclean close
/// checks
/// the working catalogue and makes it anew from the vault when it is damaged or gone.
final class Opening {

    /// The form that the folder is in.
    static final int SCHEMA = 1;

    private final CatalogueFolder folder;
    private final CatalogueOptions options;
    private final JobContext context;
    private final List<Remark> remarks = new ArrayList<>();
    private boolean databaseUnwanted;

    Opening(Path root, CatalogueOptions options, JobContext context) {
        this.folder = new CatalogueFolder(root.toAbsolutePath().normalize());
        this.options = options;
        this.context = context;
    }

    Catalogue open() {
        CatalogueRefusedException.checkPath(folder);
        try {
            var manifest = manifest();
            return options.readOnly() ? openReading(manifest) : openWriting(manifest);
        } catch (HeldException e) {
            var holder = e.holder();
            throw refused(Reason.HELD, e, holder.who(), holder.host(), holder.since());
        } catch (NewerSchemaException e) {
            throw refused(Reason.NEWER, e);
        } catch (ForeignDatabaseException e) {
            throw refused(Reason.FOREIGN_DATABASE, e, e.kind());
        } catch (DatabaseInUseException e) {
            throw refused(Reason.HELD, e, "", "", "");
        } catch (JournalDamagedException e) {
            throw refused(
                    Reason.DAMAGED_JOURNAL, e, e.damage().file(), e.damage().line());
        } catch (DamagedDatabaseException | DamagedRecordException | StoreException | StaleRecordException e) {
            throw refused(Reason.DAMAGED, e, folder.database().getFileName(), String.valueOf(e.getMessage()));
        } catch (MissingOriginalException e) {
            throw refused(Reason.DAMAGED, e, e.sha256(), "-");
        } catch (DamagedOriginalException e) {
            throw refused(Reason.DAMAGED, e, e.sha256(), e.block());
        } catch (NotACatalogueException e) {
            throw refused(Reason.NOT_A_CATALOGUE, e);
        } catch (ReadOnlyFolderException e) {
            throw refused(Reason.READ_ONLY, e);
        } catch (DiskFullException | DatabaseClosedException | VaultException e) {
            throw refused(Reason.DISK, e, String.valueOf(e.getMessage()));
        }
    }

    /// The manifest, of a new catalogue where one is wanted and nothing is in the way.
    private Manifest manifest() {
        if (!folder.isCatalogue() && !hasVault()) {
            if (!options.create() || options.readOnly()) {
                throw new CatalogueRefusedException(
                        Files.exists(folder.root()) ? Reason.NOT_A_CATALOGUE : Reason.NOT_THERE,
                        folder.root().toString());
            }
            if (!Folders.isMissingOrEmpty(folder.root())) {
                throw new CatalogueRefusedException(
                        Reason.NOT_A_CATALOGUE, folder.root().toString());
            }
            folder.create();
            newManifest().write(folder);
        }
        if (!folder.isCatalogue()) {
            remarks.add(new Remark("opening.manifest-lost"));
            return newManifest().withClean(false);
        }
        var manifest = Manifest.read(folder);
        if (manifest.schema() > SCHEMA) {
            throw new CatalogueRefusedException(Reason.NEWER, folder.root().toString());
        }
        return manifest;
    }

    private static Manifest newManifest() {
        return new Manifest(UUID.randomUUID().toString(), SCHEMA, ProgramVersion.text(), true);
    }

    private boolean hasVault() {
        return Files.isDirectory(folder.originals()) && Files.isDirectory(folder.journal());
    }

    private Catalogue openReading(Manifest manifest) {
        remarks.add(new Remark("opening.read-only"));
        var database = Database.open(folder.database(), Access.READ_ONLY);
        try {
            new ReadingReport(folder, remarks).tell(database, manifest.clean());
            new ClockCheck(database, options.clock()).remark().ifPresent(remarks::add);
            var parts = parts(database, Opening::noJournal, new CatalogueWriter(() -> false), true);
            return new Catalogue(parts, new IndexPlace(parts, manifest.id()), new OpeningReport(remarks), () -> {});
        } catch (RuntimeException e) {
            WorkingDatabase.close(database);
            throw e;
        }
    }

    private static Journal noJournal() {
        throw new RefusedActException("act.read-only");
    }

    private Catalogue openWriting(Manifest manifest) {
        var lock = FolderLock.take(folder, holder());
        try {
            return openLocked(manifest, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Takes apart again what was opened so far when something further on fails.
    private Catalogue openLocked(Manifest manifest, FolderLock lock) {
        new JournalAgreement(folder).refuseUnlessWhole(databaseUnwanted);
        if (databaseUnwanted) {
            mendJournal();
        }
        var journal = Journal.open(folder);
        journal.torn()
                .forEach(torn -> remarks.add(new Remark(
                        "opening.journal-torn",
                        torn.damage().file(),
                        torn.damage().line(),
                        torn.kept())));
        try {
            var working = new WorkingDatabase(folder, journal, context, remarks);
            if (databaseUnwanted || !Files.exists(folder.database())) {
                working.refuseUnlessVaultIsWhole();
            }
            new Originals(folder).deleteLeftovers();
            manifest.withClean(false).write(folder);
            var database = databaseUnwanted ? working.replaced() : working.sound(manifest.clean());
            try {
                return caughtUp(database, journal, lock, manifest, manifest.clean());
            } catch (DamagedDatabaseException | DamagedRecordException | StoreException | StaleRecordException e) {
                return caughtUp(working.anew(String.valueOf(e.getMessage())), journal, lock, manifest, false);
            }
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /// A person who asks for a rebuild gets all that can be read, and is told what cannot.
    private void mendJournal() {
        var vault = new VaultCheck(folder, context);
        if (!vault.refuseUnlessOriginalsAreWhole().isEmpty()) {
            Journal.mend(folder)
                    .forEach(
                            lost -> remarks.add(new Remark(OpeningReport.LOST, lost.file(), lost.line(), lost.kept())));
        }
    }

    private Catalogue caughtUp(
            Database database, Journal journal, FolderLock lock, Manifest manifest, boolean wasClean) {
        var writer = new CatalogueWriter(database::tidy);
        try {
            var parts = parts(database, () -> journal, writer, false);
            var reread = new RereadTerms(parts, context);
            reread.noteIfNew();
            var catchUp = new CatchUp(parts, context);
            long missing = catchUp.run();
            reread.run();
            if (catchUp.unplaced() > 0) {
                remarks.add(new Remark("opening.journal-unplaced", catchUp.unplaced()));
            }
            if (missing > 0 && remarks.isEmpty()) {
                remarks.add(new Remark("opening.caught-up", missing));
            } else if (!wasClean && remarks.isEmpty()) {
                remarks.add(new Remark("opening.unclean"));
            }
            new ClockCheck(database, options.clock()).remark().ifPresent(remarks::add);
            return new Catalogue(parts, new IndexPlace(parts, manifest.id()), new OpeningReport(remarks), lock::close);
        } catch (RuntimeException e) {
            writer.close();
            WorkingDatabase.close(database);
            throw e;
        }
    }

    private OpenCatalogue parts(
            Database database, Supplier<Journal> journal, CatalogueWriter writer, boolean readOnly) {
        var numbers = new Numbers();
        numbers.metSet(
                database.read("reading numbers", tables -> tables.changeSets().lastNumber()));
        numbers.metKey(database.read("reading keys", tables -> tables.records().lastKey()));
        return new OpenCatalogue(
                folder,
                new Originals(folder),
                journal,
                database,
                writer,
                new Events(),
                numbers,
                new Settings(database),
                options.clock(),
                new Signature(options.who()),
                readOnly);
    }

    private FolderLock.Holder holder() {
        return new FolderLock.Holder(
                options.who(),
                HostName.here(),
                ProcessHandle.current().pid(),
                options.clock().instant());
    }

    /// As `open`, but with the working catalogue made anew from the vault, whatever state it is in.
    Catalogue openAnew() {
        databaseUnwanted = true;
        return open();
    }

    private CatalogueRefusedException refused(Reason reason, Throwable cause, Object... arguments) {
        var all = new ArrayList<String>();
        all.add(folder.root().toString());
        List.of(arguments).forEach(argument -> all.add(argument.toString()));
        return new CatalogueRefusedException(reason, all, cause);
    }
}
