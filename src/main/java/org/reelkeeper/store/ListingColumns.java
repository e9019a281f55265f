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
import org.reelkeeper.store.Replacement.Content;

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
                   revision = ?, identity = ?, record_id = ?,
                   patch_checksum = CASE WHEN ? THEN patch_checksum ELSE ? END,
                   patch = CASE WHEN ? THEN patch ELSE ? END
             WHERE record_key = ? AND revision = ? AND present
            """;

    /// What `read` expects, of the row `r`.
    static final String LIST = """
            SELECT r.record_key, r.revision, r.record_id, r.title, r.date_text, r.date_value, r.embargo,
                   r.embargo_instant, r.terms, r.publication, r.review, r.severity, r.finding_count, r.codes,
                   r.corrected""";

    static final int LISTED = 15;

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
        insert.setLong(16, stored.listing().key());
        insert.setLong(17, stored.load());
    }

    static void bindForUpdate(PreparedStatement update, Replacement replacement) throws SQLException {
        bind(update, replacement.row());
        boolean stays = replacement.content() instanceof Content.Same;
        update.setBoolean(16, stays);
        update.setBoolean(18, stays);
        if (replacement.content() instanceof Content.Patch(var next)) {
            update.setBytes(17, next.checksum());
            update.setString(19, next.form());
        } else {
            update.setNull(17, Types.VARBINARY);
            update.setNull(19, Types.VARCHAR);
        }
        update.setLong(20, replacement.key());
        update.setLong(21, replacement.expectedRevision());
    }

    private static void bind(PreparedStatement statement, ListRow row) throws SQLException {
        var listing = row.listing();
        statement.setString(1, cut(listing.title()));
        statement.setString(2, cut(listing.date()));
        statement.setString(3, listing.dateValue());
        statement.setInt(4, number(listing.embargo()));
        bindInstant(statement, listing.embargoInstant());
        statement.setInt(6, StoredNumbers.TERMS.number(listing.light()));
        statement.setString(7, listing.publication());
        statement.setString(8, listing.review());
        statement.setInt(9, listing.severity());
        statement.setInt(10, listing.findings());
        statement.setString(11, String.join(" ", listing.codes()));
        statement.setBoolean(12, listing.corrected());
        statement.setLong(13, listing.revision());
        statement.setString(14, row.identity());
        statement.setString(15, cut(listing.recordId()));
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
        long millis = row.getLong(8);
        return row.wasNull() ? Listing.NO_INSTANT : Instant.ofEpochMilli(millis);
    }

    /// Reads a row that begins with the columns of `LIST`: by their places, since H2 makes a table of the names anew for
    /// every query.
    static Listing read(ResultSet row) throws SQLException {
        var codes = row.getString(14);
        return new Listing(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                embargo(row.getInt(7), false),
                instant(row),
                StoredNumbers.TERMS.value(row.getInt(9)),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                row.getInt(13),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                row.getBoolean(15));
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
