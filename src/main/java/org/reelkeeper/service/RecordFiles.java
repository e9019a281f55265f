package org.reelkeeper.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reelkeeper.exchange.SourceReaders;
import org.reelkeeper.model.Labels;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

/// The files behind the paths that a person names: folders are walked in order, hidden files passed over.
final class RecordFiles {

    /// A file to be loaded and the name that reports give it.
    record Named(Path path, String name) {}

    /// So much of a file tells whether it is text.
    private static final int HEAD = 8 << 20;

    private RecordFiles() {}

    static List<Named> under(List<Path> paths) {
        var files = new ArrayList<Named>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(new Named(path, path.getFileName().toString()));
            }
        }
        return files;
    }

    private static List<Named> inFolder(Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().startsWith(".")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                // what cannot be looked into is named in the report like any file that cannot be read.
                @Override
                public FileVisitResult visitFileFailed(Path path, IOException cause) {
                    files.add(path);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("reading the folder " + folder, e);
        }
        return files.stream()
                .sorted()
                .map(file -> new Named(file, folder.relativize(file).toString()))
                .toList();
    }

    /// How large files are together; one that cannot be measured will not be read either.
    static long bytes(List<Named> files) {
        return files.stream().mapToLong(file -> file.path().toFile().length()).sum();
    }

    /// The message key of why a file cannot be taken at all; empty when it can be read for records.
    static String refusal(Named file) {
        if (Files.isDirectory(file.path())) {
            return "load.refused.unreadable";
        }
        if (!Files.isRegularFile(file.path())) {
            return "load.refused.no-file";
        }
        try (var in = Files.newInputStream(file.path())) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) {
                return "load.refused.empty";
            }
            if (!SourceReaders.isLabelledText(file.name()) || hasRecord(head)) {
                return "";
            }
            return looksBinary(head) ? "load.refused.binary" : refusalOfText(head, in);
        } catch (IOException e) {
            return "load.refused.unreadable";
        }
    }

    /// Where the head shows no record, the reader itself says whether there is one anywhere.
    private static String refusalOfText(byte[] head, InputStream rest) throws IOException {
        var found = new AtomicBoolean();
        new LabelledTextReader(Labels.standard())
                .read(
                        new SequenceInputStream(new ByteArrayInputStream(head), rest),
                        piece -> found.compareAndSet(false, piece instanceof Piece.Read));
        return found.get() ? "" : "load.refused.no-record";
    }

    /// Whether a label `Record ID` stands anywhere, in 8-bit or 16-bit characters: nearly always enough, and quick.
    private static boolean hasRecord(byte[] head) {
        var letters =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int found = letters.indexOf("record");
        while (found >= 0) {
            var rest = letters.substring(found + 6, Math.min(letters.length(), found + 16));
            if (rest.replace('\u00A0', ' ').strip().startsWith("id")) {
                return true;
            }
            found = letters.indexOf("record", found + 1);
        }
        return false;
    }

    private static boolean looksBinary(byte[] head) {
        int control = 0;
        for (byte value : head) {
            control += value >= 0 && value < 32 && value != '\n' && value != '\r' && value != '\t' ? 1 : 0;
        }
        return control > head.length / 100;
    }
}
