package org.reelkeeper.vault;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The right to write to a catalogue, held by one program at a time. The system takes it back when a program is
/// killed.
public final class FolderLock implements AutoCloseable {

    /// Who has the catalogue open; empty texts and 0 when that could not be read.
    public record Holder(String who, String host, long pid, Instant since) implements Serializable {
        static final Holder UNKNOWN = new Holder("", "", 0, Instant.EPOCH);
    }

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// Where the lock lies in the file: far behind the text, which must stay readable where locks forbid reading.
    private static final long PLACE = Long.MAX_VALUE - 1;

    /// The folders this program holds. It has to be known without touching the lock file: where locks belong to the
    /// process, closing a second channel of the file would give up the lock of the first.
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private final Path key;
    private final FileChannel channel;

    private FolderLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /// Takes a catalogue for writing.
    ///
    /// @throws HeldException when somebody has it, this program or another
    /// @throws ReadOnlyFolderException when the folder cannot be written to
    public static FolderLock take(CatalogueFolder folder, Holder holder) {
        return take(folder, holder, new LocalDisk());
    }

    static FolderLock take(CatalogueFolder folder, Holder holder, Disk disk) {
        try {
            var key = folder.root().toRealPath();
            var other = HELD.putIfAbsent(key, holder);
            if (other != null) {
                throw new HeldException(other);
            }
            return takeFile(key, folder, holder, disk);
        } catch (IOException e) {
            throw new VaultException("locking " + folder.root(), e);
        }
    }

    private static FolderLock takeFile(Path key, CatalogueFolder folder, Holder holder, Disk disk) throws IOException {
        boolean taken = false;
        try {
            var channel = open(folder, disk);
            try {
                lock(channel, folder.lock());
                write(channel, holder, disk);
                taken = true;
                return new FolderLock(key, channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } finally {
            if (!taken) {
                HELD.remove(key);
            }
        }
    }

    private static FileChannel open(CatalogueFolder folder, Disk disk) throws IOException {
        try {
            return disk.open(folder.lock());
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new ReadOnlyFolderException(folder.root(), e);
        } catch (FileSystemException e) {
            if (Files.getFileStore(folder.root()).isReadOnly()) {
                throw new ReadOnlyFolderException(folder.root(), e);
            }
            throw e;
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        if (channel.tryLock(PLACE, 1, false) == null) {
            throw new HeldException(read(file));
        }
    }

    private static void write(FileChannel channel, Holder holder, Disk disk) throws IOException {
        var text = MAPPER.createObjectNode()
                .put("who", holder.who())
                .put("host", holder.host())
                .put("pid", holder.pid())
                .put("since", holder.since().toString());
        disk.cut(channel, 0);
        disk.write(channel, ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Holder read(Path file) {
        try {
            var node = MAPPER.readTree(Files.readAllBytes(file));
            return new Holder(
                    node.required("who").stringValue(),
                    node.required("host").stringValue(),
                    node.required("pid").longValue(),
                    Instant.parse(node.required("since").stringValue()));
        } catch (IOException | JacksonException e) {
            return Holder.UNKNOWN; // the lock counts, the text is a courtesy
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new VaultException("unlocking " + key, e);
        } finally {
            HELD.remove(key);
        }
    }
}
