package org.reelkeeper.service;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.store.ForeignDatabaseException;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Manifest;
import org.reelkeeper.vault.VaultException;

/// Unpacks a backup. Takes only names that a catalogue has, so that no entry lands outside of its folder.
final class Restoring {

    private static final Pattern NAMES = Pattern.compile(
            "manifest\\.json|catalogue\\.mv\\.db|originals/([0-9a-f]+/)?[0-9a-f]{64}\\.zst|journal/[0-9A-Za-z-]+\\.[a-z]+");

    private final Path file;
    private final JobContext context;

    Restoring(Path file, JobContext context) {
        this.file = file;
        this.context = context;
    }

    /// Brings the backup back and gives the number of its records.
    long to(Path folder) {
        CatalogueRefusedException.checkPath(new CatalogueFolder(folder));
        if (!Files.isRegularFile(file)) {
            throw noBackup();
        }
        if (!Folders.isMissingOrEmpty(folder)) {
            throw new RefusedActException("act.restore-not-empty", folder);
        }
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            long records = prove(folder).records();
            var manifest = new CatalogueFolder(folder);
            Manifest.read(manifest).withClean(true).write(manifest); // every record of it has just been read
            whole = true;
            return records;
        } catch (ZipException | EOFException | DamagedDatabaseException | DamagedRecordException e) {
            throw noBackup();
        } catch (ForeignDatabaseException e) {
            throw new RefusedActException("act.backup-foreign", file);
        } catch (IOException e) {
            throw failed(folder, e);
        } catch (DiskFullException | VaultException e) {
            throw failed(folder, e);
        } finally {
            if (!whole && Files.exists(folder)) {
                Folders.delete(folder); // half a catalogue must not look like a sound one
            }
        }
    }

    private RefusedActException failed(Path folder, Exception cause) {
        return new RefusedActException("act.restore-failed", file, folder, String.valueOf(cause.getMessage()));
    }

    private RefusedActException noBackup() {
        return new RefusedActException("act.no-backup", file);
    }

    /// Unpacks into an empty folder and reads every record.
    Fingerprint.Taken prove(Path folder) throws IOException {
        unpack(folder);
        var unpacked = new CatalogueFolder(folder);
        if (!unpacked.isCatalogue() || !Files.exists(unpacked.database())) {
            throw noBackup();
        }
        try (var database = Database.open(unpacked.database(), Access.READ_ONLY)) {
            return Fingerprint.of(database, context);
        }
    }

    private void unpack(Path folder) throws IOException {
        new CatalogueFolder(folder).create();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                context.checkCancelled();
                unpack(zip, entry, folder);
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        if (!NAMES.matcher(entry.getName()).matches()) {
            throw noBackup();
        }
        var target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }
}
