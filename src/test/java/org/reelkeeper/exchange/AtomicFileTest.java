package org.reelkeeper.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void anExistingFileIsReplacedAsAWhole() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old and long");

        AtomicFile.replace(file, out -> out.write("new".getBytes(UTF_8)));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("out.csv"), names());
    }

    @Test
    void whatFailsLeavesTheFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");

        assertThrows(
                IOException.class,
                () -> AtomicFile.replace(file, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("the disk is full");
                }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("out.csv"), names());
    }

    @Test
    void nothingToWriteIsAnEmptyFile() throws IOException {
        AtomicFile.replace(folder.resolve("new.txt"), _ -> {});

        assertEquals(0, Files.size(folder.resolve("new.txt")));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
