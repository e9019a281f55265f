package org.reelkeeper.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.reelkeeper.model.Sha256;
import org.reelkeeper.vault.OriginalWriter.Written;

/// Gives written originals their names: two hexadecimal digits of the SHA-256 as a folder, all of it as the file. Any
/// thread.
final class OriginalShelf {

    private final Path folder;
    private final Disk disk;
    private final OriginalWriter writer;
    private final OriginalReader reader;

    OriginalShelf(Path folder, Disk disk, OriginalReader reader) {
        this.folder = folder;
        this.disk = disk;
        this.writer = new OriginalWriter(folder, disk);
        this.reader = reader;
    }

    static Path place(Path folder, String sha256) {
        return inner(folder, sha256).resolve(sha256 + Originals.ENDING);
    }

    private static Path inner(Path folder, String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    StoredOriginal store(InputStream source, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        var written = writer.write(source, progress, cancelled);
        name(written);
        forceNames(Set.of(written.original().sha256()));
        return written.original();
    }

    /// Stores a source of one block; its name is not forced to the disk yet.
    StoredOriginal store(byte[] block) throws IOException {
        var original = new StoredOriginal(Sha256.of(block), block.length);
        if (!reader.isWhole(original.sha256(), original.size())) {
            name(writer.write(block, original.sha256()));
        }
        return original;
    }

    /// Forces the folders in which these originals have their names.
    void forceNames(Collection<String> names) {
        var folders = names.stream().map(name -> inner(folder, name)).distinct().toList();
        try {
            for (var changed : folders) {
                disk.forceFolder(changed);
            }
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw new VaultException("forcing the names of originals to the disk", e);
        }
    }

    /// A damaged file under the same name is replaced, a sound one stays.
    private void name(Written written) {
        var original = written.original();
        try {
            if (!reader.isWhole(original.sha256(), original.size())) {
                disk.makeFolder(inner(folder, original.sha256()));
                disk.move(written.file(), place(folder, original.sha256()));
            }
        } catch (IOException e) {
            throw new VaultException("naming original " + original.sha256(), e);
        } finally {
            writer.discard(written.file());
        }
    }
}
