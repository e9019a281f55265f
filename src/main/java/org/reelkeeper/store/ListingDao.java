package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelkeeper.check.Listing;

/// The list of the records in sight: which, in which order, and their rows.
public final class ListingDao {

    private static final String ROW = ListingColumns.LIST + """
              FROM record r
             WHERE r.record_key = ? AND r.present
            """;

    private static final String KEYS_OF_RECORD_ID = """
            SELECT record_key
              FROM record
             WHERE identity = ? AND present
             ORDER BY record_key
            """;

    private static final String COUNTS = """
            SELECT embargo, lapsed, before_soon, since, terms, publication, corrected, found, COUNT(*),
                   MIN(embargo_instant)
              FROM (SELECT embargo, embargo_instant <= ? AS lapsed, embargo_instant < ? AS before_soon,
                           embargo_instant >= ? AS since, terms, publication, corrected, finding_count > 0 AS found,
                           embargo_instant
                      FROM record
                     WHERE present)
             GROUP BY embargo, lapsed, before_soon, since, terms, publication, corrected, found
            """;

    private static final String DRAFTS = """
            SELECT COUNT(*)
              FROM draft d
              JOIN record r ON r.record_key = d.record_key
             WHERE r.present
            """;

    private final Connection connection;

    public ListingDao(Connection connection) {
        this.connection = connection;
    }

    /// The keys of the records that the search is for, in its order.
    ///
    /// @throws ReadStoppedException when `stop` says so meanwhile
    public long[] keys(RecordSearch search, BooleanSupplier stop) throws SQLException {
        var sql = new SearchSql(search);
        try (var select = connection.prepareStatement(sql.query());
                var _ = new Stoppable(select, stop)) {
            sql.bind(select);
            return Rows.keys(select);
        } catch (SQLException e) {
            if (stop.getAsBoolean()) {
                throw new ReadStoppedException();
            }
            throw e;
        }
    }

    public long[] keys(RecordSearch search) throws SQLException {
        return keys(search, () -> false);
    }

    /// The rows of these records, in this order; those out of sight are left out.
    public List<Listing> rows(long... keys) throws SQLException {
        var listings = new ArrayList<Listing>();
        try (var select = connection.prepareStatement(ROW)) {
            for (long key : keys) {
                select.setLong(1, key);
                Rows.first(select, ListingColumns::read).ifPresent(listings::add);
            }
        }
        return listings;
    }

    public Optional<Listing> row(long key) throws SQLException {
        return rows(key).stream().findFirst();
    }

    /// The records in sight that have this record id.
    public long[] keysOfRecordId(String recordId) throws SQLException {
        try (var select = connection.prepareStatement(KEYS_OF_RECORD_ID)) {
            select.setString(1, Identified.identity(recordId));
            return Rows.keys(select);
        }
    }

    /// Counts the records in sight.
    ///
    /// @param soon embargoes in force that end before this are counted as lifting soon
    /// @param since embargoes that ended at this instant or later are counted as lapsed recently
    public Counts counts(Instant now, Instant soon, Instant since) throws SQLException {
        var tally = new Tally();
        try (var select = connection.prepareStatement(COUNTS)) {
            select.setLong(1, ListingColumns.millis(now));
            select.setLong(2, ListingColumns.millis(soon));
            select.setLong(3, ListingColumns.millis(since));
            try (var groups = select.executeQuery()) {
                while (groups.next()) {
                    tally.add(groups);
                }
            }
        }
        return tally.counts(Rows.number(connection, DRAFTS));
    }
}
