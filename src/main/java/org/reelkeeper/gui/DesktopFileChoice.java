package org.reelkeeper.gui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The choosers of the desktop, over one window.
public final class DesktopFileChoice implements FileChoice {

    private final Window owner;

    public DesktopFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        for (var near = start.toAbsolutePath(); near != null; near = near.getParent()) {
            if (Files.isDirectory(near)) {
                chooser.setInitialDirectory(near.toFile());
                break;
            }
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> target(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
