package org.reelkeeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged program as a person would. The build runs this once the folder is there; without it every test
/// fails.
class ApplicationFolderTest {

    /// What a started program printed and how it ended.
    private record Outcome(int status, String out, String err) {}

    private static final String RECORD = """
            Caf\u00e9 culture
            Record ID: 7001
            Caf\u00e9 culture
            - Title: Caf\u00e9 culture
            - Date: 3rd May 2009
            """;

    @TempDir
    private Path folder;

    @Test
    void theProgramStartsAndNamesItsParts() throws IOException, InterruptedException {
        var outcome = start("--version");

        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("JavaFX 26"), outcome.out());
        assertTrue(outcome.out().contains("H2 2.4.240"), outcome.out());
    }

    @Test
    void recordsComeAndGoInUtf8WhateverTheLocale() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("one.txt"), RECORD);
        var out = folder.resolve("out.txt");

        var imported = start("import", file.toString());
        var shown = start("show", "7001", "--json");
        var exported = start("export", "--format", "text", "--out", out.toString());

        assertEquals(
                "imported 1, unchanged 0, changed 0, failed 0", imported.out().strip(), imported.err());
        assertTrue(shown.out().contains("\"title\":\"Caf\u00e9 culture\""), shown.out() + shown.err());
        assertEquals(0, exported.status(), exported.err());
        assertEquals(RECORD, Files.readString(out));
    }

    @Test
    void wrongUseIsTold() throws IOException, InterruptedException {
        assertEquals(2, start("show").status());
        assertEquals(3, start("show", "7001").status());
    }

    private Outcome start(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var command = new ArrayList<String>();
        command.add(Path.of("target", "reelkeeper", "bin", windows ? "reelkeeper.cmd" : "reelkeeper")
                .toAbsolutePath()
                .toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment()
                .put("REELKEEPER_CATALOGUE", folder.resolve("catalogue").toString());
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the program did not end");
        return new Outcome(process.exitValue(), text("stdout"), text("stderr"));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
