package org.reelkeeper.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;

/// The two rows that a record stands in, written and read; every record read is held against its checksum.
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

    private static final String SELECT = """
            SELECT r.record_key, r.revision, b.digest, b.checksum, b.parts, b.words, b.rest
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
        deleteLongTexts(replacements);
        try (var list = connection.prepareStatement(ListingColumns.UPDATE);
                var bodies = connection.prepareStatement(UPDATE_BODY)) {
            for (var replacement : replacements) {
                ListingColumns.bindForUpdate(list, replacement);
                list.addBatch();
                bindBody(bodies, replacement.next());
                bodies.addBatch();
            }
            int[] counts = list.executeBatch();
            bodies.executeBatch();
            return counts;
        }
    }

    private void deleteLongTexts(List<Replacement> replacements) throws SQLException {
        if (Rows.number(connection, ANY_LONG_TEXT) > 0) {
            for (var replacement : replacements) {
                longTexts.delete(LongTexts.Kind.WORDS, replacement.next().key());
                longTexts.delete(LongTexts.Kind.REST, replacement.next().key());
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

    List<CatalogueRecord> find(List<Long> keys) throws SQLException {
        var records = new ArrayList<CatalogueRecord>();
        try (var select = connection.prepareStatement(SELECT)) {
            select.setBoolean(2, false);
            for (long key : keys) {
                find(select, key).ifPresent(records::add);
            }
        }
        return records;
    }

    void read(List<Long> keys, RecordReader reader) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setBoolean(2, true);
            for (long key : keys) {
                try {
                    find(select, key).ifPresent(reader::read);
                } catch (DamagedRecordException e) {
                    reader.damaged(e);
                }
            }
        }
    }

    private Optional<CatalogueRecord> find(PreparedStatement select, long key) throws SQLException {
        select.setLong(1, key);
        return Rows.first(select, this::record);
    }

    private CatalogueRecord record(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        var checksum = row.getBytes(4);
        if (checksum == null) {
            throw new DamagedRecordException(key, "its body is missing");
        }
        var record = decoded(key, row.getLong(2), text(row, 3, key), form(row, key));
        if (!MessageDigest.isEqual(checksum, RecordChecksum.of(record))) {
            throw new DamagedRecordException(key, "its checksum does not fit");
        }
        return record;
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

    private static CatalogueRecord decoded(long key, long revision, String digest, RecordForm form) {
        try {
            return form.read(key, revision, digest);
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
