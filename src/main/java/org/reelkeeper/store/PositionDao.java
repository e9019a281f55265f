package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;

/// How far the catalogue follows the journal. Moved in the transaction that applies an entry, so that both stand or
/// fall together.
public final class PositionDao {

    private static final String MOVE = """
            UPDATE journal_position
               SET sequence = ?
            """;

    private static final String FIND = """
            SELECT sequence
              FROM journal_position
            """;

    private final Connection connection;

    public PositionDao(Connection connection) {
        this.connection = connection;
    }

    public void move(long sequence) throws SQLException {
        try (var update = connection.prepareStatement(MOVE)) {
            update.setLong(1, sequence);
            update.executeUpdate();
        }
    }

    /// The number of the last entry applied; 0 when there is none.
    public long sequence() throws SQLException {
        return Rows.number(connection, FIND);
    }
}
