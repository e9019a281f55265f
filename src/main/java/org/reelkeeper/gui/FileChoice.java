package org.reelkeeper.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files and folders. The desktop has windows for it; a test answers by itself.
public interface FileChoice {

    Optional<Path> folder(String title, Path start);

    List<Path> files(String title);

    /// A file to be written.
    Optional<Path> target(String title, String name);
}
