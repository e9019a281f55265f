package org.reelkeeper.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Paths that a person typed.
final class GivenPaths {

    private GivenPaths() {}

    /// Refuses a path that is not there before anything is done with the others.
    static void checkPresent(List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUseException("cli.wrong.no-path", path);
            }
        }
    }

    /// Refuses a file that cannot be written where it is named.
    static void checkWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new WrongUseException("cli.wrong.out", file);
        }
    }
}
