package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The settings that belong to the catalogue.
public final class SettingDao {

    private static final String MERGE = """
            MERGE INTO setting (name, text)
              KEY (name)
            VALUES (?, ?)
            """;

    private static final String ALL = """
            SELECT name, text
              FROM setting
             WHERE name < ? OR name >= ?
             ORDER BY name
            """;

    private static final String ENTRIES = """
            SELECT text
              FROM setting
             WHERE name >= ? AND name < ?
             ORDER BY name
            """;

    private final Connection connection;

    public SettingDao(Connection connection) {
        this.connection = connection;
    }

    public void put(String name, String value) throws SQLException {
        try (var merge = connection.prepareStatement(MERGE)) {
            merge.setString(1, name);
            merge.setString(2, value);
            merge.executeUpdate();
        }
    }

    /// All but those whose names begin so: entries of a log.
    public Map<String, String> allBut(String prefix) throws SQLException {
        try (var select = connection.prepareStatement(ALL)) {
            select.setString(1, prefix);
            select.setString(2, behind(prefix));
            return Rows.all(select, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /// Stands behind all names that begin so.
    private static String behind(String prefix) {
        return prefix + "\uffff";
    }

    /// The texts of those whose names begin so, in the order of the names.
    public List<String> entries(String prefix) throws SQLException {
        try (var select = connection.prepareStatement(ENTRIES)) {
            select.setString(1, prefix);
            select.setString(2, behind(prefix));
            return Rows.all(select, row -> row.getString(1));
        }
    }
}
