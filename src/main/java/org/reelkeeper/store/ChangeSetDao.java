package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.ChangeSetInfo;

/// The heads of the change sets.
public final class ChangeSetDao {

    private static final String BEGIN = """
            INSERT INTO change_set (number, kind, who, made, what, why, of_number, first_key, ended, records)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, 0)
            """;

    private static final String END = """
            UPDATE change_set
               SET ended = TRUE, records = ?
             WHERE number = ?
            """;

    private static final String DELETE = """
            DELETE FROM change_set
             WHERE number = ?
            """;

    private static final String FIND = """
            SELECT number, kind, who, made, what, why, of_number, first_key, ended, records
              FROM change_set
             WHERE number = ?
            """;

    private static final String BEFORE = """
            SELECT number, kind, who, made, what, why, of_number, first_key, ended, records
              FROM change_set
             WHERE number < ?
             ORDER BY number DESC
             FETCH FIRST ? ROWS ONLY
            """;

    private static final String LOADS = """
            SELECT number, kind, who, made, what, why, of_number, first_key, ended, records
              FROM change_set
             WHERE kind = 'LOAD'
             ORDER BY number DESC
             FETCH FIRST ? ROWS ONLY
            """;

    private static final String UNENDED = """
            SELECT number, kind, who, made, what, why, of_number, first_key, ended, records
              FROM change_set
             WHERE NOT ended
             ORDER BY number
            """;

    private static final String OF = """
            SELECT number, kind, who, made, what, why, of_number, first_key, ended, records
              FROM change_set
             WHERE of_number = ? AND ended
             ORDER BY number DESC
            """;

    private static final String LAST_NUMBER = """
            SELECT COALESCE(MAX(number), 0)
              FROM change_set
            """;

    private final Connection connection;

    public ChangeSetDao(Connection connection) {
        this.connection = connection;
    }

    public void begin(ChangeSetInfo info, long firstKey) throws SQLException {
        try (var insert = connection.prepareStatement(BEGIN)) {
            insert.setLong(1, info.number());
            insert.setString(2, info.kind().name());
            insert.setString(3, info.who());
            insert.setString(4, info.when().toString());
            insert.setString(5, info.what());
            insert.setString(6, info.why());
            insert.setLong(7, info.of());
            insert.setLong(8, firstKey);
            insert.executeUpdate();
        }
    }

    public void end(long number, long records) throws SQLException {
        try (var update = connection.prepareStatement(END)) {
            update.setLong(1, records);
            update.setLong(2, number);
            update.executeUpdate();
        }
    }

    /// Forgets a change set that never happened.
    public void delete(long number) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
    }

    public Optional<StoredChangeSet> find(long number) throws SQLException {
        return select(FIND, number).stream().findFirst();
    }

    /// At most `limit` change sets with smaller numbers, newest first.
    public List<StoredChangeSet> before(long number, int limit) throws SQLException {
        try (var select = connection.prepareStatement(BEFORE)) {
            select.setLong(1, number);
            select.setInt(2, limit);
            return Rows.all(select, ChangeSetDao::changeSet);
        }
    }

    /// At most `limit` loads, newest first.
    public List<StoredChangeSet> loads(int limit) throws SQLException {
        return select(LOADS, limit);
    }

    /// Those that were begun and not ended, oldest first.
    public List<StoredChangeSet> unended() throws SQLException {
        try (var select = connection.prepareStatement(UNENDED)) {
            return Rows.all(select, ChangeSetDao::changeSet);
        }
    }

    /// The undos and redos of a change set, newest first.
    public List<StoredChangeSet> of(long number) throws SQLException {
        return select(OF, number);
    }

    /// Whether the change set was taken back and not repeated since.
    public boolean isUndone(long number) throws SQLException {
        return of(number).stream()
                .findFirst()
                .filter(last -> last.info().kind() == ChangeSetInfo.Kind.UNDO)
                .isPresent();
    }

    public long lastNumber() throws SQLException {
        return Rows.number(connection, LAST_NUMBER);
    }

    private List<StoredChangeSet> select(String query, long number) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setLong(1, number);
            return Rows.all(select, ChangeSetDao::changeSet);
        }
    }

    private static StoredChangeSet changeSet(ResultSet row) throws SQLException {
        var info = new ChangeSetInfo(
                row.getLong(1),
                ChangeSetInfo.Kind.valueOf(row.getString(2)),
                row.getString(3),
                Instant.parse(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7));
        return new StoredChangeSet(info, row.getLong(8), row.getBoolean(9), row.getLong(10));
    }
}
