package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Texts too long for one column, which H2 ends at 1,048,576 characters: their first piece stands in the row they
/// belong
/// to, further ones in table `long_text`. They are cut between words where there is a space, so that a search finds
/// every word.
final class LongTexts {

    /// Whose texts they are; the numbers are stored.
    enum Kind {
        WORDS(0),
        REST(1),
        CHANGE(2),
        DRAFT(3),
        NOTE(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private static final int LONGEST = 1_000_000;
    private static final int SEARCH_FOR_SPACE = 10_000;

    private static final String INSERT = """
            INSERT INTO long_text (kind, owner, part, text)
            VALUES (?, ?, ?, ?)
            """;

    private static final String DELETE = """
            DELETE FROM long_text
             WHERE kind = ? AND owner BETWEEN ? AND ?
            """;

    private static final String SELECT = """
            SELECT text
              FROM long_text
             WHERE kind = ? AND owner = ?
             ORDER BY part
            """;

    private final Connection connection;

    LongTexts(Connection connection) {
        this.connection = connection;
    }

    /// The text in pieces that fit; the first goes into the owner's row.
    static List<String> pieces(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = cut(text, start + LONGEST);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int cut(String text, int latest) {
        for (int end = latest; end > latest - SEARCH_FOR_SPACE; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return latest;
    }

    /// Puts a text into two columns of its owner's row, how many pieces stand elsewhere and the first piece, and stores
    /// the others.
    void put(PreparedStatement owning, int column, Kind kind, long owner, String text) throws SQLException {
        var pieces = pieces(text);
        owning.setInt(column, pieces.size() - 1);
        owning.setString(column + 1, pieces.getFirst());
        insertRest(kind, owner, pieces);
    }

    /// The text that was put into two columns.
    String get(ResultSet row, int column, Kind kind, long owner) throws SQLException {
        var first = row.getString(column + 1);
        return row.getInt(column) == 0 ? first : whole(kind, owner, first);
    }

    /// Stores all pieces but the first.
    void insertRest(Kind kind, long owner, List<String> pieces) throws SQLException {
        if (pieces.size() > 1) {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (int part = 1; part < pieces.size(); part++) {
                    bind(insert, kind, owner);
                    insert.setInt(3, part);
                    insert.setString(4, pieces.get(part));
                    insert.executeUpdate();
                }
            }
        }
    }

    void delete(Kind kind, long owner) throws SQLException {
        delete(kind, owner, owner);
    }

    void delete(Kind kind, long firstOwner, long lastOwner) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            bind(delete, kind, firstOwner);
            delete.setLong(3, lastOwner);
            delete.executeUpdate();
        }
    }

    /// The whole text, of which `first` is the beginning.
    String whole(Kind kind, long owner, String first) throws SQLException {
        var whole = new StringBuilder(first);
        try (var select = connection.prepareStatement(SELECT)) {
            bind(select, kind, owner);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    whole.append(rows.getString(1));
                }
            }
        }
        return whole.toString();
    }

    private static void bind(PreparedStatement statement, Kind kind, long owner) throws SQLException {
        statement.setInt(1, kind.number());
        statement.setLong(2, owner);
    }
}
