package org.reelkeeper.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;
import org.reelkeeper.store.Replacement.Content;

/// The rows that a record stands in, written and read; every record read is held against its checksum.
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

    private static final String SELECT = """
            SELECT r.record_key, r.revision, b.digest, b.checksum, b.parts, b.words, b.rest, p.checksum, p.form
              FROM record r
              LEFT JOIN body b ON b.record_key = r.record_key
              LEFT JOIN patch p ON p.record_key = r.record_key
             WHERE r.record_key = ? AND (r.present OR ?)
            """;

    /// For a file of the first schema that may not be written; it has no patches.
    private static final String SELECT_WITHOUT_PATCH = """
            SELECT r.record_key, r.revision, b.digest, b.checksum, b.parts, b.words, b.rest, NULL, NULL
              FROM record r
              LEFT JOIN body b ON b.record_key = r.record_key
             WHERE r.record_key = ? AND (r.present OR ?)
            """;

    private static final String KEYS_AFTER = """
            SELECT record_key
              FROM record
             WHERE record_key > ?
             ORDER BY record_key
             FETCH FIRST ? ROWS ONLY
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
        var whole = new ArrayList<EncodedRecord>();
        try (var first = connection.prepareStatement(INSERT_PATCH);
                var further = connection.prepareStatement(UPDATE_PATCH);
                var none = connection.prepareStatement(DELETE_PATCH)) {
            for (var replacement : replacements) {
                switch (replacement.content()) {
                    case Content.Same() -> {}
                    case Content.Patch patch -> bindPatch(patch.isFirst() ? first : further, replacement.key(), patch);
                    case Content.Body() -> bindKey(none, 1, replacement.key());
                    case Content.Whole(var next) -> {
                        whole.add(next);
                        bindKey(none, 1, replacement.key());
                    }
                }
            }
            none.executeBatch();
            further.executeBatch();
            first.executeBatch();
        }
        updateBodies(whole);
    }

    private static void bindPatch(PreparedStatement statement, long key, Content.Patch patch) throws SQLException {
        statement.setBytes(1, patch.next().checksum());
        statement.setString(2, patch.next().form());
        bindKey(statement, 3, key);
    }

    private static void bindKey(PreparedStatement statement, int parameter, long key) throws SQLException {
        statement.setLong(parameter, key);
        statement.addBatch();
    }

    private void updateBodies(List<EncodedRecord> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        deleteLongTexts(records);
        try (var bodies = connection.prepareStatement(UPDATE_BODY)) {
            for (var encoded : records) {
                bindBody(bodies, encoded);
                bodies.addBatch();
            }
            bodies.executeBatch();
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

    List<KeptRecord> find(List<Long> keys) throws SQLException {
        var records = new ArrayList<KeptRecord>();
        try (var select = select()) {
            select.setBoolean(2, false);
            for (long key : keys) {
                find(select, key).ifPresent(records::add);
            }
        }
        return records;
    }

    void read(List<Long> keys, RecordReader reader) throws SQLException {
        try (var select = select()) {
            select.setBoolean(2, true);
            for (long key : keys) {
                try {
                    find(select, key).map(KeptRecord::record).ifPresent(reader::read);
                } catch (DamagedRecordException e) {
                    reader.damaged(e);
                }
            }
        }
    }

    private PreparedStatement select() throws SQLException {
        try {
            return connection.prepareStatement(SELECT);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1) {
                return connection.prepareStatement(SELECT_WITHOUT_PATCH);
            }
            throw e;
        }
    }

    private Optional<KeptRecord> find(PreparedStatement select, long key) throws SQLException {
        select.setLong(1, key);
        return Rows.first(select, this::kept);
    }

    private KeptRecord kept(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        long revision = row.getLong(2);
        var bodyChecksum = checksum(row, 4, key);
        var patch = row.getString(9);
        if (patch == null) {
            var body = body(row, key, revision, bodyChecksum);
            return new KeptRecord(body, bodyChecksum, body);
        }
        var form = new PatchForm(patch);
        if (!MessageDigest.isEqual(checksum(row, 8, key), form.checksum(key, revision, bodyChecksum))) {
            throw new DamagedRecordException(key, "the checksum of its corrections does not fit");
        }
        var body = body(row, key, decoded(key, form::bodyRevision), bodyChecksum);
        return new KeptRecord(body, bodyChecksum, decoded(key, () -> form.read(body, revision)));
    }

    private CatalogueRecord body(ResultSet row, long key, long revision, byte[] checksum) throws SQLException {
        var digest = text(row, 3, key);
        var form = form(row, key);
        var body = decoded(key, () -> form.read(key, revision, digest));
        if (!MessageDigest.isEqual(checksum, RecordChecksum.of(body))) {
            throw new DamagedRecordException(key, "its checksum does not fit");
        }
        return body;
    }

    private static byte[] checksum(ResultSet row, int column, long key) throws SQLException {
        var checksum = row.getBytes(column);
        if (checksum == null) {
            throw new DamagedRecordException(key, "its body is missing");
        }
        return checksum;
    }

    private RecordForm form(ResultSet row, long key) throws SQLException {
        var words = text(row, 6, key);
        var rest = text(row, 7, key);
        return row.getInt(5) == 0
                ? new RecordForm(words, rest)
                : new RecordForm(
                        longTexts.whole(LongTexts.Kind.WORDS, key, words),
                        longTexts.whole(LongTexts.Kind.REST, key, rest));
    }

    private static String text(ResultSet row, int column, long key) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new DamagedRecordException(key, "a part of its body is missing");
        }
        return text;
    }

    private static <T> T decoded(long key, Supplier<T> form) {
        try {
            return form.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new DamagedRecordException(key, "its form cannot be read: " + e.getMessage());
        }
    }

    List<Long> keysAfter(long key, int limit) throws SQLException {
        try (var select = connection.prepareStatement(KEYS_AFTER)) {
            select.setLong(1, key);
            select.setInt(2, limit);
            return Rows.all(select, row -> row.getLong(1));
        }
    }
}
