package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.reelkeeper.edit.ChangeJson;
import org.reelkeeper.edit.WrittenChange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the change sets did, record by record; kept as `ChangeJson` writes it.
public final class ChangeDao {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String INSERT = """
            INSERT INTO change (place, record_key, parts, body)
            VALUES (?, ?, ?, ?)
            """;

    private static final String OF_CHANGE_SET = """
            SELECT place, parts, body
              FROM change
             WHERE place BETWEEN ? AND ?
             ORDER BY place
            """;

    private static final String LAST = """
            SELECT place
              FROM change
             WHERE place BETWEEN ? AND ?
             ORDER BY place DESC
             FETCH FIRST ROW ONLY
            """;

    private static final String OF_RECORD = """
            SELECT place, parts, body
              FROM change
             WHERE record_key = ?
             ORDER BY place DESC
            """;

    private static final String KEYS = """
            SELECT record_key
              FROM change
             WHERE place BETWEEN ? AND ?
            """;

    private static final String COUNT = """
            SELECT COUNT(*)
              FROM change
             WHERE place BETWEEN ? AND ?
            """;

    private static final String DELETE = """
            DELETE FROM change
             WHERE place BETWEEN ? AND ?
            """;

    private final Connection connection;
    private final LongTexts longTexts;

    public ChangeDao(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    /// Stores changes at consecutive places.
    public void insert(long number, long firstOrdinal, List<WrittenChange> changes) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            long place = ChangePlace.of(number, firstOrdinal);
            for (var written : changes) {
                insert.setLong(1, place);
                insert.setLong(2, written.key());
                longTexts.put(insert, 3, LongTexts.Kind.CHANGE, place, written.json());
                insert.addBatch();
                place++;
            }
            insert.executeBatch();
        }
    }

    /// The changes of a change set that stand in a stretch of so many places.
    public List<StoredChange> changes(long number, long firstOrdinal, int places) throws SQLException {
        try (var select = connection.prepareStatement(OF_CHANGE_SET)) {
            select.setLong(1, ChangePlace.of(number, firstOrdinal));
            select.setLong(2, ChangePlace.of(number, firstOrdinal + places - 1));
            return Rows.all(select, this::change);
        }
    }

    /// The place behind the last change of a change set; 0 when it has none.
    public long places(long number) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.last(number));
            return Rows.first(select, row -> ChangePlace.ordinal(row.getLong(1)) + 1)
                    .orElse(0L);
        }
    }

    /// Everything that happened to a record since it was loaded, newest first.
    public List<StoredChange> ofRecord(long key) throws SQLException {
        try (var select = connection.prepareStatement(OF_RECORD)) {
            select.setLong(1, key);
            return Rows.all(select, this::change);
        }
    }

    /// The records that a change set changed.
    public long[] keys(long number) throws SQLException {
        try (var select = connection.prepareStatement(KEYS)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.last(number));
            return Rows.keys(select);
        }
    }

    public long count(long number) throws SQLException {
        try (var select = connection.prepareStatement(COUNT)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.last(number));
            return Rows.first(select, row -> row.getLong(1)).orElse(0L);
        }
    }

    /// Forgets the changes of a change set that never happened.
    public void delete(long number) throws SQLException {
        longTexts.delete(LongTexts.Kind.CHANGE, ChangePlace.first(number), ChangePlace.last(number));
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, ChangePlace.first(number));
            delete.setLong(2, ChangePlace.last(number));
            delete.executeUpdate();
        }
    }

    private StoredChange change(ResultSet row) throws SQLException {
        long place = row.getLong(1);
        var body = longTexts.get(row, 2, LongTexts.Kind.CHANGE, place);
        try {
            var change = ChangeJson.readChange(MAPPER.readTree(body));
            return new StoredChange(ChangePlace.number(place), ChangePlace.ordinal(place), change);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new DamagedDatabaseException("reading change set " + ChangePlace.number(place), e);
        }
    }
}
