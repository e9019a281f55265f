package org.reelkeeper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoState;

/// The columns of the narrow row, one way and the other.
final class ListingColumns {

    private static final int LONGEST_TITLE = 300;

    static final String INSERT = """
            INSERT INTO record (title, date_text, date_value, embargo, embargo_instant, terms, publication,
                   review, severity, finding_count, codes, corrected, revision, identity, record_id, record_key,
                   load_number, present)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)
            """;

    static final String UPDATE = """
            UPDATE record
               SET title = ?, date_text = ?, date_value = ?, embargo = ?, embargo_instant = ?, terms = ?,
                   publication = ?, review = ?, severity = ?, finding_count = ?, codes = ?, corrected = ?,
                   revision = ?, identity = ?, record_id = ?
             WHERE record_key = ? AND revision = ? AND present
            """;

    /// States that a stored number does not tell apart.
    static final Set<EmbargoState> BY_THE_CLOCK = Set.of(EmbargoState.EMBARGOED, EmbargoState.LAPSED);

    private ListingColumns() {}

    /// The number that stands for a state in the database; part of the stored form.
    static int number(EmbargoState state) {
        return switch (state) {
            case NONE -> 0;
            case EMBARGOED, LAPSED -> 1;
            case LIFTED -> 2;
            case HELD -> 3;
            case UNCLEAR -> 4;
        };
    }

    static EmbargoState embargo(int number, boolean lapsed) {
        return switch (number) {
            case 0 -> EmbargoState.NONE;
            case 1 -> lapsed ? EmbargoState.LAPSED : EmbargoState.EMBARGOED;
            case 2 -> EmbargoState.LIFTED;
            case 3 -> EmbargoState.HELD;
            default -> EmbargoState.UNCLEAR;
        };
    }

    /// Milliseconds of the epoch; instants beyond all that the database can hold are cut off.
    static long millis(Instant instant) {
        return Math.clamp(instant.getEpochSecond(), -1L << 50, 1L << 50) * 1000 + instant.getNano() / 1_000_000;
    }

    static void bindForInsert(PreparedStatement insert, StoredRecord stored) throws SQLException {
        bind(insert, ListRow.of(stored));
        insert.setLong(17, stored.load());
    }

    static void bindForUpdate(PreparedStatement update, Replacement replacement) throws SQLException {
        bind(update, replacement.row());
        update.setLong(17, replacement.expectedRevision());
    }

    private static void bind(PreparedStatement statement, ListRow row) throws SQLException {
        var listing = row.listing();
        statement.setString(1, cut(listing.title()));
        statement.setString(2, cut(listing.date()));
        statement.setString(3, listing.dateValue());
        statement.setInt(4, number(listing.embargo()));
        bindInstant(statement, listing.embargoInstant());
        statement.setInt(6, StoredNumbers.TERMS.number(listing.terms()));
        statement.setString(7, listing.publication());
        statement.setString(8, listing.review());
        statement.setInt(9, listing.severity());
        statement.setInt(10, listing.findings());
        statement.setString(11, String.join(" ", listing.codes()));
        statement.setBoolean(12, listing.corrected());
        statement.setLong(13, listing.revision());
        statement.setString(14, row.identity());
        statement.setString(15, cut(listing.recordId()));
        statement.setLong(16, listing.key());
    }

    /// No instant is NULL, so that it stands last in either order.
    private static void bindInstant(PreparedStatement statement, Instant instant) throws SQLException {
        if (instant.equals(Listing.NO_INSTANT)) {
            statement.setNull(5, Types.BIGINT);
        } else {
            statement.setLong(5, millis(instant));
        }
    }

    private static Instant instant(ResultSet row) throws SQLException {
        long millis = row.getLong("embargo_instant");
        return row.wasNull() ? Listing.NO_INSTANT : Instant.ofEpochMilli(millis);
    }

    static Listing read(ResultSet row) throws SQLException {
        var codes = row.getString("codes");
        return new Listing(
                row.getLong("record_key"),
                row.getLong("revision"),
                row.getString("record_id"),
                row.getString("title"),
                row.getString("date_text"),
                row.getString("date_value"),
                embargo(row.getInt("embargo"), false),
                instant(row),
                StoredNumbers.TERMS.value(row.getInt("terms")),
                row.getString("publication"),
                row.getString("review"),
                row.getInt("severity"),
                row.getInt("finding_count"),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                row.getBoolean("corrected"));
    }

    /// The beginning of a text, no longer than the list shows one.
    static String cut(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1));
        return text.substring(0, inPair ? LONGEST_TITLE - 1 : LONGEST_TITLE);
    }
}
