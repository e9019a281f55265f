package org.reelkeeper.gui.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.gui.SampleFiles;

/// Where a tour keeps its catalogue, its copy of the sample files and its pictures. Only what a tour wrote is cleared.
public record TourFolder(Path root) {

    /// In the build folder where there is one, else among the temporary files.
    public static TourFolder here() throws IOException {
        var build = Path.of("target");
        return new TourFolder(
                Files.isDirectory(build)
                        ? build.resolve("tour").toAbsolutePath()
                        : Files.createTempDirectory("reelkeeper-tour"));
    }

    public Path catalogue() {
        return root.resolve("catalogue");
    }

    /// A folder as on the desktop of a person who starts the program for the first time.
    public ProgramFolders program() {
        return new ProgramFolders(root.resolve("state"), root.resolve("state").resolve("logs"), root);
    }

    /// Names the sample files whenever the window asks for files, since nobody is there to choose any.
    public FileChoice choice() {
        return new SampleChoice(samples());
    }

    /// Clears what an earlier tour left and lays the sample files out.
    public void begin() throws IOException {
        Files.createDirectories(root);
        for (var old : List.of(catalogue(), samples(), root.resolve("state"))) {
            delete(old);
        }
        SampleFiles.unpackInto(Files.createDirectories(samples()));
    }

    private Path samples() {
        return root.resolve("samples");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
