package org.reelkeeper.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobStages;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.DiskFullException;
import org.reelkeeper.vault.VaultException;

/// Writes a catalogue into one zip: the vault and a consistent copy of the database. It is opened again, and its
/// records
/// are compared one by one with the catalogue's, before it gets its name.
final class BackingUp {

    private static final long WRITING = 3;
    private static final long READING = 2;
    private static final long PROVING = 3;

    private final OpenCatalogue catalogue;

    BackingUp(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Backup to(Path file, JobContext context) {
        catalogue.checkWritable();
        catalogue.checkOutside(file);
        var target = file.toAbsolutePath();
        checkRoom(target);
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            var stages = new JobStages(context, WRITING + READING + PROVING);
            var here = catalogue.writer().call(() -> write(part, stages));
            prove(part, here, stages.next(PROVING));
            context.checkCancelled();
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Backup(target, here.records(), Files.size(target));
        } catch (IOException e) {
            throw failed(target, e);
        } catch (DiskFullException | DamagedRecordException | DamagedDatabaseException | VaultException e) {
            throw failed(target, e);
        } finally {
            if (Files.isRegularFile(part)) {
                delete(part);
            }
        }
    }

    private static RefusedActException failed(Path target, Exception cause) {
        return new RefusedActException("act.backup-failed", target, String.valueOf(cause.getMessage()));
    }

    /// The copy of the database, the proof, and the backup itself, each no larger than what is backed up.
    private void checkRoom(Path target) {
        long bytes = Folders.size(catalogue.folder().originals())
                + Folders.size(catalogue.folder().journal())
                + bytesOfDatabase();
        catalogue.room().check(2 * bytes);
        new Room(Objects.requireNonNullElse(target.getParent(), target)).check(bytes);
    }

    /// A backup is called one when it is on the disk and not before.
    private static void force(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Writes while nothing else does, so that vault and database are of one moment.
    private Fingerprint.Taken write(Path part, JobStages stages) {
        catalogue.journal().force();
        try {
            zip(part, stages);
            return Fingerprint.of(catalogue.database(), stages.next(READING));
        } catch (IOException e) {
            throw new VaultException("writing " + part, e);
        }
    }

    private void zip(Path part, JobStages stages) throws IOException {
        var copy = Files.createTempFile(catalogue.folder().backups(), "database", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setLevel(Deflater.BEST_SPEED);
            Files.delete(copy);
            catalogue.database().backupTo(copy);
            var inside = vaultFiles();
            var copying = new CountedCopy(stages.next(WRITING), bytes(inside) + bytesOfDatabase());
            for (var file : inside) {
                try (var in = Files.newInputStream(file)) {
                    add(zip, nameOf(file), out -> copying.copy(in, out));
                }
            }
            addDatabase(zip, copy, copying);
        } finally {
            delete(copy);
        }
    }

    private long bytesOfDatabase() {
        return catalogue.folder().database().toFile().length();
    }

    private static long bytes(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private List<Path> vaultFiles() throws IOException {
        var folder = catalogue.folder();
        try (var originals = Files.walk(folder.originals());
                var journal = Files.walk(folder.journal())) {
            return Stream.concat(Stream.of(folder.manifest()), Stream.concat(originals, journal))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private String nameOf(Path inside) {
        return catalogue.folder().root().relativize(inside).toString().replace('\\', '/');
    }

    private void addDatabase(ZipOutputStream zip, Path copy, CountedCopy copying) throws IOException {
        try (var source = new ZipFile(copy.toFile())) {
            for (var entry : source.stream().toList()) {
                try (var in = source.getInputStream(entry)) {
                    add(zip, catalogue.folder().database().getFileName().toString(), out -> copying.copy(in, out));
                }
            }
        }
    }

    /// What goes into one entry.
    private interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void add(ZipOutputStream zip, String name, Contents contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        contents.writeTo(zip);
        zip.closeEntry();
    }

    private void prove(Path part, Fingerprint.Taken here, JobContext context) throws IOException {
        var folder = Files.createTempDirectory(catalogue.folder().backups(), "proof");
        try {
            var there = new Restoring(part, context).prove(folder);
            if (!there.equals(here)) {
                throw new RefusedActException("act.backup-differs", here.records(), there.records());
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new VaultException("deleting " + file, e);
        }
    }
}
