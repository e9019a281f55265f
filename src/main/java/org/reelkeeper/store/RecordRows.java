package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.store.Replacement.Content;

/// The rows that a record stands in, as they are written.
final class RecordRows {

    private static final String INSERT_BODY = """
            INSERT INTO body (digest, checksum, parts, words, rest, record_key)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE_BODY = """
            UPDATE body
               SET digest = ?, checksum = ?, parts = ?, words = ?, rest = ?
             WHERE record_key = ?
            """;

    private static final String ANY_LONG_TEXT = """
            SELECT COUNT(*)
              FROM (SELECT 1 FROM long_text WHERE kind <= 1 FETCH FIRST ROW ONLY)
            """;

    private final Connection connection;
    private final LongTexts longTexts;

    RecordRows(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    void insert(List<EncodedRecord> records) throws SQLException {
        try (var list = connection.prepareStatement(ListingColumns.INSERT);
                var bodies = connection.prepareStatement(INSERT_BODY)) {
            for (var encoded : records) {
                ListingColumns.bindForInsert(list, encoded.stored());
                list.addBatch();
                bindBody(bodies, encoded);
                bodies.addBatch();
            }
            list.executeBatch();
            bodies.executeBatch();
        }
    }

    /// How many rows each replacement met: one, or none when the record is not at the revision expected.
    int[] update(List<Replacement> replacements) throws SQLException {
        var whole = replacements.stream()
                .map(Replacement::content)
                .flatMap(content -> content instanceof Content.Whole(var next) ? Stream.of(next) : Stream.empty())
                .toList();
        if (!whole.isEmpty()) {
            deleteLongTexts(whole);
            inBatch(UPDATE_BODY, whole, this::bindBody);
        }
        return inBatch(ListingColumns.UPDATE, replacements, ListingColumns::bindForUpdate);
    }

    /// Puts one thing into a statement.
    @FunctionalInterface
    private interface Binding<T> {
        void bind(PreparedStatement statement, T thing) throws SQLException;
    }

    private <T> int[] inBatch(String sql, List<T> things, Binding<T> binding) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var thing : things) {
                binding.bind(statement, thing);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private void deleteLongTexts(List<EncodedRecord> records) throws SQLException {
        if (Rows.number(connection, ANY_LONG_TEXT) > 0) {
            for (var encoded : records) {
                longTexts.delete(LongTexts.Kind.WORDS, encoded.key());
                longTexts.delete(LongTexts.Kind.REST, encoded.key());
            }
        }
    }

    private void bindBody(PreparedStatement statement, EncodedRecord encoded) throws SQLException {
        statement.setString(1, encoded.record().origin().digest());
        statement.setBytes(2, encoded.checksum());
        statement.setInt(3, encoded.parts());
        statement.setString(4, encoded.words().getFirst());
        statement.setString(5, encoded.rest().getFirst());
        statement.setLong(6, encoded.key());
        longTexts.insertRest(LongTexts.Kind.WORDS, encoded.key(), encoded.words());
        longTexts.insertRest(LongTexts.Kind.REST, encoded.key(), encoded.rest());
    }
}
