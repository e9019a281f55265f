package org.reelkeeper.gui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The invented records that the sample catalogue and the guided tour load: forty of them in three files, and one file
/// in which there is none.
public final class SampleFiles {

    private static final String FOLDER = "/org/reelkeeper/samples/";
    private static final List<String> FILES =
            List.of("harbours.txt", "world-desk.txt", "older-film.txt", "delivery-note.txt");

    private SampleFiles() {}

    /// Writes the files into a folder that exists and names them.
    public static List<Path> unpackInto(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (var name : FILES) {
            var file = folder.resolve(name);
            try (var in = open(name)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return List.copyOf(files);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleFiles.class.getResourceAsStream(FOLDER + name), name);
    }
}
