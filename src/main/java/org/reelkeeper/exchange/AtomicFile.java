package org.reelkeeper.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that is replaced at once and whole, or not at all. What is written goes to a neighbour that takes its place
/// only when all of it is on disk.
public final class AtomicFile {

    /// Writes the new contents; whatever it throws leaves the file as it was.
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    public static void replace(Path file, Contents contents) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            writeThrough(target, contents);
            return;
        }
        var neighbour = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeNew(neighbour, contents);
            keepPermissions(target, neighbour);
            Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    /// A pipe or a terminal cannot be replaced.
    private static void writeThrough(Path target, Contents contents) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            contents.writeTo(out);
        }
    }

    private static void writeNew(Path neighbour, Contents contents) throws IOException {
        try (var channel = FileChannel.open(neighbour, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            contents.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path neighbour) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(neighbour, Files.getPosixFilePermissions(target));
        }
    }
}
