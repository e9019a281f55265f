package org.reelkeeper;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Keeps what the program says of its own work in files that do not grow without end.
final class LogFile {

    private static final int LARGEST = 1 << 20;
    private static final int FILES = 4;

    private LogFile() {}

    /// Begins a log in a folder; without one the program works as well.
    static void in(Path folder) {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve("reelkeeper-%g.log").toString(), LARGEST, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            System.getLogger(LogFile.class.getName()).log(Level.WARNING, "no log is kept in " + folder, e);
        }
    }
}
