package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what a query yields.
final class Rows {

    private Rows() {}

    /// Reads one row as a value.
    @FunctionalInterface
    interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> all(PreparedStatement select, Mapping<T> mapping) throws SQLException {
        var values = new ArrayList<T>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                values.add(mapping.of(rows));
            }
        }
        return values;
    }

    static <T> Optional<T> first(PreparedStatement select, Mapping<T> mapping) throws SQLException {
        try (var rows = select.executeQuery()) {
            return rows.next() ? Optional.of(mapping.of(rows)) : Optional.empty();
        }
    }

    static long[] keys(PreparedStatement select) throws SQLException {
        var keys = new long[1024];
        int count = 0;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                if (count == keys.length) {
                    keys = Arrays.copyOf(keys, count * 2);
                }
                keys[count++] = rows.getLong(1);
            }
        }
        return Arrays.copyOf(keys, count);
    }

    static long number(Connection connection, String query) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            return first(select, row -> row.getLong(1)).orElse(0L);
        }
    }
}
