package org.reelkeeper.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.reelkeeper.store.Engine;

/// The version of this program, as the build wrote it.
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String text() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("program.properties")) {
            if (in == null) {
                throw new IllegalStateException("program.properties is not in the program");
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException("reading the version", e);
        }
    }

    /// Of the database that the working catalogue is kept in.
    public static String ofDatabase() {
        return Engine.version();
    }
}
