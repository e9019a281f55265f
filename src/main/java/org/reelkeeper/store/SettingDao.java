package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
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

    public Optional<String> find(String name) throws SQLException {
        return Optional.ofNullable(all().get(name));
    }

    public Map<String, String> all() throws SQLException {
        try (var select = connection.prepareStatement(ALL)) {
            return Rows.all(select, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
