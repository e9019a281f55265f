package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private static final String INSERT_PATCH = """
            INSERT INTO patch (checksum, form, record_key)
            VALUES (?, ?, ?)
            """;

    private static final String UPDATE_PATCH = """
            UPDATE patch
               SET checksum = ?, form = ?
             WHERE record_key = ?
            """;

    private static final String DELETE_PATCH = """
            DELETE FROM patch
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
        try (var list = connection.prepareStatement(ListingColumns.UPDATE)) {
            for (var replacement : replacements) {
                ListingColumns.bindForUpdate(list, replacement);
                list.addBatch();
            }
            int[] counts = list.executeBatch();
            updateContents(replacements);
            return counts;
        }
    }

    private void updateContents(List<Replacement> replacements) throws SQLException {
        var first = new ArrayList<Replacement>();
        var further = new ArrayList<Replacement>();
        var without = new ArrayList<Replacement>();
        var whole = new ArrayList<EncodedRecord>();
        for (var replacement : replacements) {
            switch (replacement.content()) {
                case Content.Same() -> {}
                case Content.Patch(var _, var isFirst) -> (isFirst ? first : further).add(replacement);
                case Content.Body() -> without.add(replacement);
                case Content.Whole(var next) -> {
                    without.add(replacement);
                    whole.add(next);
                }
            }
        }
        inBatch(DELETE_PATCH, without, (delete, replacement) -> delete.setLong(1, replacement.key()));
        inBatch(UPDATE_PATCH, further, RecordRows::bindPatch);
        inBatch(INSERT_PATCH, first, RecordRows::bindPatch);
        if (!whole.isEmpty()) {
            deleteLongTexts(whole);
        }
        inBatch(UPDATE_BODY, whole, this::bindBody);
    }

    /// Puts one thing into a statement.
    @FunctionalInterface
    private interface Binding<T> {
        void bind(PreparedStatement statement, T thing) throws SQLException;
    }

    private <T> void inBatch(String sql, List<T> things, Binding<T> binding) throws SQLException {
        if (things.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var thing : things) {
                binding.bind(statement, thing);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bindPatch(PreparedStatement statement, Replacement replacement) throws SQLException {
        if (replacement.content() instanceof Content.Patch(var next, var _)) {
            statement.setBytes(1, next.checksum());
            statement.setString(2, next.form());
            statement.setLong(3, replacement.key());
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
