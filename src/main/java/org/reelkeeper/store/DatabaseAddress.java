package org.reelkeeper.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.h2.Driver;

/// Where the database is and with which settings H2 opens it; built from constants and a checked path alone.
///
/// `calm:` so that an interrupt cannot break the file; no compaction at close and no analysis, both of which write on
/// their own; no delayed closing, which H2 would remember in the file. Sorting happens in memory up to the list of a
/// million records, since H2 is ten times slower on disk.
///
/// @param url without the settings that only the owner may give
record DatabaseAddress(String url, String ownerSettings) {

    static final String OWNER = "CATALOGUE";
    static final String READER = "READER";
    static final String SUFFIX = ".mv.db";

    private static final String PASSWORD = "reelkeeper";

    static {
        CalmFilePath.register();
    }

    private static final Pattern UNSAFE = Pattern.compile("[;!*?\"<>|\\p{Cntrl}]");

    static DatabaseAddress of(Path file, Access access) {
        return new DatabaseAddress(
                base(file) + ";IFEXISTS=TRUE" + common() + (access == Access.READ_ONLY ? ";ACCESS_MODE_DATA=r" : ""),
                access == Access.READ_ONLY ? "" : settings());
    }

    static DatabaseAddress forCreation(Path file) {
        return new DatabaseAddress(base(file) + common(), settings());
    }

    /// A database that is gone when it is closed.
    static Connection inMemory() throws SQLException {
        return new Driver().connect("jdbc:h2:mem:", new Properties());
    }

    Connection connectAsOwner() throws SQLException {
        return connect(OWNER, ownerSettings);
    }

    Connection connectAsReader() throws SQLException {
        var connection = connect(READER, "");
        connection.setReadOnly(true);
        return connection;
    }

    private Connection connect(String user, String settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", PASSWORD);
        return new Driver().connect(url + settings, properties);
    }

    static String createReader() {
        return "CREATE USER " + READER + " PASSWORD '" + PASSWORD + "'";
    }

    /// Whether H2 takes every character of the path for a part of a name: some end a name or begin a setting in its
    /// addresses, and it knows no way of quoting them.
    static boolean isSafe(Path file) {
        return !UNSAFE.matcher(file.toAbsolutePath().normalize().toString()).find();
    }

    private static String base(Path file) {
        var path = file.toAbsolutePath().normalize().toString();
        if (!isSafe(file) || !path.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not a name for a catalogue: " + path);
        }
        return "jdbc:h2:" + CalmFilePath.SCHEME + ":" + path.substring(0, path.length() - SUFFIX.length());
    }

    private static String common() {
        return ";DB_CLOSE_ON_EXIT=FALSE;ANALYZE_AUTO=0";
    }

    private static String settings() {
        return ";MAX_COMPACT_TIME=0;CACHE_SIZE=65536;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=2000000";
    }
}
