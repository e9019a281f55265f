package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Revisions of records, in sight or out of it.
public final class HeadDao {

    private static final String HEADS = """
            SELECT record_key, revision, load_number, present
              FROM record
             WHERE record_key = ANY(?)
             ORDER BY record_key
            """;

    private final Connection connection;

    HeadDao(Connection connection) {
        this.connection = connection;
    }

    public List<RecordHead> heads(List<Long> keys) throws SQLException {
        try (var select = connection.prepareStatement(HEADS)) {
            select.setArray(1, connection.createArrayOf("BIGINT", keys.toArray()));
            return Rows.all(
                    select, row -> new RecordHead(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)));
        }
    }
}
