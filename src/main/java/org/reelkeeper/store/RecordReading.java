package org.reelkeeper.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;

/// Records read from the rows that they stand in, each held against its checksums.
final class RecordReading {

    private static final String SELECT = """
            SELECT r.record_key, r.revision, b.digest, b.checksum, b.parts, b.words, b.rest, r.patch_checksum, r.patch
              FROM record r
              LEFT JOIN body b ON b.record_key = r.record_key
             WHERE r.record_key = ANY(?) AND (r.present OR ?)
            """;

    private static final String SELECT_KEPT = ListingColumns.LIST + """
            , b.digest, b.checksum, b.parts, b.words, b.rest, r.patch_checksum, r.patch
              FROM record r
              LEFT JOIN body b ON b.record_key = r.record_key
             WHERE r.record_key = ? AND r.present
            """;

    /// For a file of the first schema that may not be written; it has no patches.
    private static final String SELECT_WITHOUT_PATCH = """
            SELECT r.record_key, r.revision, b.digest, b.checksum, b.parts, b.words, b.rest, NULL, NULL
              FROM record r
              LEFT JOIN body b ON b.record_key = r.record_key
             WHERE r.record_key = ANY(?) AND (r.present OR ?)
            """;

    private static final String KEYS_AFTER = """
            SELECT record_key
              FROM record
             WHERE record_key > ?
             ORDER BY record_key
             FETCH FIRST ? ROWS ONLY
            """;

    /// Key and revision stand before the contents.
    private static final int HEAD = 2;

    /// Records that are asked for at once: to get ready takes H2 as long as to read several, and it holds every row against
    /// all of the keys.
    private static final int RUN = 25;

    private final Connection connection;
    private final LongTexts longTexts;

    RecordReading(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    /// Records in sight.
    List<CatalogueRecord> find(List<Long> keys) throws SQLException {
        var records = new ArrayList<CatalogueRecord>();
        read(keys, false, new RecordReader() {
            @Override
            public void read(CatalogueRecord record) {
                records.add(record);
            }

            @Override
            public void damaged(DamagedRecordException damage) {
                throw damage;
            }
        });
        return records;
    }

    /// Records in sight with all that is kept of them.
    List<KeptRecord> kept(List<Long> keys) throws SQLException {
        var records = new ArrayList<KeptRecord>();
        try (var select = connection.prepareStatement(SELECT_KEPT)) {
            for (long key : keys) {
                select.setLong(1, key);
                Rows.first(
                                select,
                                row -> new KeptRecord(contents(row, ListingColumns.LISTED), ListingColumns.read(row)))
                        .ifPresent(records::add);
            }
        }
        return records;
    }

    /// Records in sight or out of it.
    void read(List<Long> keys, RecordReader reader) throws SQLException {
        read(keys, true, reader);
    }

    /// Reads in the order of the keys as given.
    private void read(List<Long> keys, boolean outOfSight, RecordReader reader) throws SQLException {
        try (var select = select()) {
            select.setBoolean(2, outOfSight);
            for (int start = 0; start < keys.size(); start += RUN) {
                readRun(select, keys.subList(start, Math.min(keys.size(), start + RUN)), reader);
            }
        }
    }

    private void readRun(PreparedStatement select, List<Long> keys, RecordReader reader) throws SQLException {
        select.setArray(1, connection.createArrayOf("BIGINT", keys.toArray()));
        var found = new HashMap<Long, Runnable>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getLong(1), reading(rows, reader));
            }
        }
        keys.forEach(key -> found.getOrDefault(key, () -> {}).run());
    }

    /// A row as it will be told of: a damaged one when its turn comes.
    private Runnable reading(ResultSet row, RecordReader reader) throws SQLException {
        try {
            var record = contents(row, HEAD).record();
            return () -> reader.read(record);
        } catch (DamagedRecordException e) {
            return () -> reader.damaged(e);
        }
    }

    private PreparedStatement select() throws SQLException {
        try {
            return connection.prepareStatement(SELECT);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.COLUMN_NOT_FOUND_1) {
                return connection.prepareStatement(SELECT_WITHOUT_PATCH);
            }
            throw e;
        }
    }

    /// @param behind how many columns stand before those of the contents
    private RecordContents contents(ResultSet row, int behind) throws SQLException {
        long key = row.getLong(1);
        long revision = row.getLong(2);
        var bodyChecksum = checksum(row, behind + 2, key);
        var patch = row.getString(behind + 7);
        if (patch == null) {
            var body = body(row, behind, revision, bodyChecksum);
            return new RecordContents(body, bodyChecksum, body);
        }
        var form = new PatchForm(patch);
        if (!MessageDigest.isEqual(checksum(row, behind + 6, key), form.checksum(key, revision, bodyChecksum))) {
            throw new DamagedRecordException(key, "the checksum of its corrections does not fit");
        }
        var body = body(row, behind, decoded(key, form::bodyRevision), bodyChecksum);
        return new RecordContents(body, bodyChecksum, decoded(key, () -> form.read(body, revision)));
    }

    private CatalogueRecord body(ResultSet row, int behind, long revision, byte[] checksum) throws SQLException {
        long key = row.getLong(1);
        var digest = text(row, behind + 1, key);
        var form = form(row, behind, key);
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

    private RecordForm form(ResultSet row, int behind, long key) throws SQLException {
        var words = text(row, behind + 4, key);
        var rest = text(row, behind + 5, key);
        return row.getInt(behind + 3) == 0
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
