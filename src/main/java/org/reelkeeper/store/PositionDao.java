package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;

/// How far the catalogue follows the journal. Moved in the transaction that applies an entry, so that both stand or
/// fall together.
public final class PositionDao {

    private static final String MOVE = """
            UPDATE journal_position
               SET sequence = ?, forced_sequence = ?, forced_digest = ?
            """;

    private static final String FIND = """
            SELECT sequence
              FROM journal_position
            """;

    private static final String FIND_FORCED = """
            SELECT forced_sequence, forced_digest
              FROM journal_position
            """;

    private final Connection connection;

    public PositionDao(Connection connection) {
        this.connection = connection;
    }

    /// Notes the entry up to which all are applied.
    ///
    /// @param forced the last entry that the journal has on the disk; it may be another than the one applied
    public void move(long sequence, ForcedEntry forced) throws SQLException {
        try (var update = connection.prepareStatement(MOVE)) {
            update.setLong(1, sequence);
            update.setLong(2, forced.sequence());
            update.setString(3, forced.digest());
            update.executeUpdate();
        }
    }

    /// The last entry that the journal had on the disk when the position was moved; a journal without it is not the one
    /// that this catalogue was made with.
    public ForcedEntry forced() throws SQLException {
        try (var select = connection.prepareStatement(FIND_FORCED)) {
            return Rows.first(select, row -> new ForcedEntry(row.getLong(1), row.getString(2)))
                    .orElseThrow(PositionDao::lost);
        }
    }

    /// The number of the last entry applied; 0 when there is none.
    public long sequence() throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            return Rows.first(select, row -> row.getLong(1)).orElseThrow(PositionDao::lost);
        }
    }

    private static DamagedDatabaseException lost() {
        return new DamagedDatabaseException("the position in the journal is lost");
    }
}
