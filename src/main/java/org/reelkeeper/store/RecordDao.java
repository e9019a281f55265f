package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.model.CatalogueRecord;

/// Records as wholes: their rows in the list and their bodies. A record out of sight (its load was undone) keeps its
/// rows and can come back.
public final class RecordDao {

    private static final int PAGE = 200;

    private static final String PRESENT = """
            UPDATE record
               SET present = ?
             WHERE record_key = ? AND revision = ? AND present = ?
            """;

    private static final String REVISION = """
            SELECT revision
              FROM record
             WHERE record_key = ?
            """;

    private static final String IDENTITIES = """
            SELECT r.identity, r.record_key, r.revision, b.digest
              FROM record r
              JOIN body b ON b.record_key = r.record_key
             WHERE r.identity = ANY(?) AND r.present
             ORDER BY r.record_key
            """;

    private static final String KEYS_OF_LOAD = """
            SELECT record_key
              FROM record
             WHERE load_number = ?
             ORDER BY record_key
            """;

    private static final String COUNT = """
            SELECT COUNT(*)
              FROM record
             WHERE present
            """;

    private static final String LAST_KEY = """
            SELECT COALESCE(MAX(record_key), 0)
              FROM record
            """;

    private final Connection connection;
    private final RecordRows rows;
    private final RecordReading reading;

    public RecordDao(Connection connection) {
        this.connection = connection;
        this.rows = new RecordRows(connection);
        this.reading = new RecordReading(connection);
    }

    public void insert(List<StoredRecord> records) throws SQLException {
        rows.insert(records.stream().map(EncodedRecord::of).toList());
    }

    /// For a load: the records were made ready on another thread.
    public void insertEncoded(List<EncodedRecord> records) throws SQLException {
        rows.insert(records);
    }

    /// Puts a new state in the place of the present one, if that is at the revision expected.
    ///
    /// @throws StaleRecordException when it is not
    void replace(long expectedRevision, StoredRecord next) throws SQLException {
        replaceAll(List.of(Replacement.whole(expectedRevision, next)));
    }

    /// As `replace`, for many at once.
    public void replaceAll(List<Replacement> replacements) throws SQLException {
        int[] counts = rows.update(replacements);
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] == 0) {
                var replacement = replacements.get(place);
                throw stale(replacement.key(), replacement.expectedRevision());
            }
        }
    }

    /// Takes records out of sight or brings them back.
    ///
    /// @throws StaleRecordException when one is not at its revision, or is already as asked
    public void present(List<RecordRevision> records, boolean present) throws SQLException {
        try (var update = connection.prepareStatement(PRESENT)) {
            for (var record : records) {
                update.setBoolean(1, present);
                update.setLong(2, record.key());
                update.setLong(3, record.revision());
                update.setBoolean(4, !present);
                update.addBatch();
            }
            int[] counts = update.executeBatch();
            for (int place = 0; place < counts.length; place++) {
                if (counts[place] == 0) {
                    throw stale(records.get(place).key(), records.get(place).revision());
                }
            }
        }
    }

    private StaleRecordException stale(long key, long expected) throws SQLException {
        try (var select = connection.prepareStatement(REVISION)) {
            select.setLong(1, key);
            try (var found = select.executeQuery()) {
                return new StaleRecordException(key, expected, found.next() ? found.getLong(1) : 0);
            }
        }
    }

    /// A record in sight.
    ///
    /// @throws DamagedRecordException when it cannot be read as it was written
    public Optional<CatalogueRecord> find(long key) throws SQLException {
        return findAll(List.of(key)).stream().findFirst();
    }

    /// The records in sight among these keys, in the order of the keys as given.
    public List<CatalogueRecord> findAll(List<Long> keys) throws SQLException {
        return reading.find(keys);
    }

    /// As `findAll`, for those who put something in their place.
    public List<KeptRecord> kept(List<Long> keys) throws SQLException {
        return reading.kept(keys);
    }

    /// The records in sight that have one of these identities.
    public List<Identified> identities(Collection<String> identities) throws SQLException {
        try (var select = connection.prepareStatement(IDENTITIES)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", identities.toArray()));
            return Rows.all(
                    select, row -> new Identified(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)));
        }
    }

    /// Every record, in sight or out of it, in the order of the keys. Memory does not grow with the catalogue.
    ///
    /// @throws ReadStoppedException when `stop` says so between two records
    public void forEach(RecordReader reader, BooleanSupplier stop) throws SQLException {
        long last = Long.MIN_VALUE;
        int count = PAGE;
        while (count == PAGE) {
            var page = reading.keysAfter(last, PAGE);
            for (long key : page) {
                if (stop.getAsBoolean()) {
                    throw new ReadStoppedException();
                }
                last = key;
            }
            reading.read(page, reader);
            count = page.size();
        }
    }

    /// The records that a load brought, in sight or out of it.
    public long[] keysOfLoad(long number) throws SQLException {
        try (var select = connection.prepareStatement(KEYS_OF_LOAD)) {
            select.setLong(1, number);
            return Rows.keys(select);
        }
    }

    /// How many records are in sight.
    public long count() throws SQLException {
        return Rows.number(connection, COUNT);
    }

    /// The highest key ever given.
    public long lastKey() throws SQLException {
        return Rows.number(connection, LAST_KEY);
    }
}
