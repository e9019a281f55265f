package org.reelkeeper.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.reelkeeper.model.Sha256;

/// The bytes of every loaded file, kept under their SHA-256 as Zstandard files of independent blocks: any span is read
/// alone, and `zstd -d` gives the whole. Any thread.
public final class Originals {

    /// Bytes of an original in one block.
    static final int BLOCK = 256 * 1024;

    static final String ENDING = ".zst";

    private final Path folder;
    private final OriginalReader reader;
    private final OriginalShelf shelf;

    public Originals(CatalogueFolder catalogue) {
        this(catalogue.originals(), new LocalDisk());
    }

    Originals(Path folder, Disk disk) {
        this.folder = folder;
        this.reader = new OriginalReader(this::place);
        this.shelf = new OriginalShelf(folder, disk, reader);
    }

    /// Stores a file; it is on the disk when this returns. One that is there already is left alone.
    ///
    /// @param progress is told how many bytes of the file have been read
    /// @throws IOException when the file cannot be read
    /// @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
    public StoredOriginal store(Path file, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        try (var source = Files.newInputStream(file)) {
            return store(source, progress, cancelled);
        }
    }

    /// Stores what a stream gives, as the other `store` does a file.
    public StoredOriginal store(InputStream source, LongConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        return shelf.store(source, progress, cancelled);
    }

    /// Stores many files, small ones several at a time; all are on the disk when this returns. A file that cannot be
    /// read does not stop the others.
    ///
    /// @param progress is told how many bytes of all files have been stored
    /// @return what became of each, in the order given
    /// @throws java.util.concurrent.CancellationException when cancelled; some of the files may be stored
    public List<StoreOutcome> store(List<Path> files, LongConsumer progress, BooleanSupplier cancelled) {
        return new ManyOriginals(shelf, progress, cancelled).store(files);
    }

    public boolean contains(String sha256) {
        return Files.exists(place(sha256));
    }

    /// The size of an original in bytes.
    public long size(String sha256) {
        return reader.size(sha256);
    }

    /// A span of an original.
    ///
    /// @throws IndexOutOfBoundsException when the span reaches outside of the original
    /// @throws MissingOriginalException when there is no such original
    /// @throws DamagedOriginalException when a block that the span touches is damaged
    public byte[] read(String sha256, long offset, int length) {
        return reader.read(sha256, offset, length);
    }

    /// A whole original, read block by block; damage shows as a `DamagedOriginalException` while it is read.
    public InputStream open(String sha256) {
        return reader.open(sha256);
    }

    /// The names of all originals, in order.
    public List<String> all() {
        return filesEndingOn(ENDING, Integer.MAX_VALUE).stream()
                .map(file -> file.getFileName().toString().replace(ENDING, ""))
                .sorted()
                .toList();
    }

    /// Reads a whole original and says what is wrong with it, if anything is.
    public Optional<String> verify(String sha256) {
        try (var bytes = new DigestInputStream(open(sha256), Sha256.digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            var found = Sha256.text(bytes.getMessageDigest());
            return found.equals(sha256)
                    ? Optional.empty()
                    : Optional.of("original " + sha256 + " holds other bytes, of SHA-256 " + found);
        } catch (MissingOriginalException | DamagedOriginalException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new VaultException("verifying original " + sha256, e);
        }
    }

    /// Deletes what stores that were killed have left behind. Only for the one who holds the catalogue's lock, and
    /// while nothing is being stored.
    public void deleteLeftovers() {
        try { // passing files lie beside the folders of the others, which may be many
            for (var file : filesEndingOn(OriginalWriter.PASSING, 1)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new VaultException("tidying " + folder, e);
        }
    }

    private List<Path> filesEndingOn(String ending, int depth) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new VaultException("listing " + folder, e);
        }
    }

    private Path place(String sha256) {
        return OriginalShelf.place(folder, sha256);
    }
}
