package org.reelkeeper.gui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.gui.FileChoice;

/// Chooses all the files of one folder, whatever it is asked for.
record SampleChoice(Path folder) implements FileChoice {

    @Override
    public Optional<Path> folder(String title, Path start) {
        return Optional.of(folder);
    }

    @Override
    public List<Path> files(String title) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> target(String title, String name) {
        return Optional.of(folder.resolveSibling(name));
    }
}
