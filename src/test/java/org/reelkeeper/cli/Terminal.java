package org.reelkeeper.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The command line on real catalogues in one folder; a clock that stands still unless it is set.
final class Terminal {

    /// What one command printed and how it ended.
    record Outcome(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        String lastLine() {
            return lines().isEmpty() ? "" : lines().getLast();
        }
    }

    private final Path folder;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    Terminal(Path folder) {
        this.folder = folder;
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs a command on the catalogue of this terminal.
    Outcome run(String... arguments) {
        return runOn("catalogue", arguments);
    }

    Outcome runOn(String catalogue, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("REELKEEPER_CATALOGUE", path(catalogue).toString()),
                path("standard"),
                Clock.fixed(now, ZoneOffset.UTC),
                "Ada");
        int status = new CommandLineProgram(
                        around, window -> 70 + window.stream().toList().size())
                .run(Stream.of(arguments)
                        .map(argument -> argument.replace("~", folder.toString()))
                        .toArray(String[]::new));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
