package org.reelkeeper.gui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.TreeMap;

/// What the window remembers between two starts, as named words and numbers in a text file.
/// Losing it loses no record: a file that cannot be read or written is a line in the log.
public final class WindowState {

    private static final Logger LOG = System.getLogger(WindowState.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    public WindowState(Path folder) {
        file = folder.resolve("window.properties");
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The state of the window cannot be read and starts anew", e);
            }
        }
    }

    public String text(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(name, Double.toString(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean is(String name, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(name, Boolean.toString(otherwise)));
    }

    public void put(String name, Object value) {
        values.setProperty(name, value.toString());
    }

    /// Writes the file beside the old one and then puts it in its place.
    public void save() {
        var lines = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) -> lines.append(name)
                        .append('=')
                        .append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n'));
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling("window.properties.new");
            Files.writeString(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The state of the window was not kept", e);
        }
    }
}
