package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Does to the files of a journal what nobody should.
final class JournalFileBytes {

    private JournalFileBytes() {}

    static void flip(Path file, int place) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[place] ^= 1;
        Files.write(file, bytes);
    }

    static void keepLines(Path file, int count) throws IOException {
        Files.write(file, Files.readAllLines(file).subList(0, count));
    }

    static void copy(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
