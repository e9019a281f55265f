package org.reelkeeper.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who always chooses the same files.
public record ChosenPaths(List<Path> chosen) implements FileChoice {

    @Override
    public List<Path> files(String title) {
        return chosen;
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> target(String title, String name) {
        return chosen.stream().findFirst().map(path -> path.resolveSibling(name));
    }
}
