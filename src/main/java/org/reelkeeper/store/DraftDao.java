package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is typed and not saved, one draft a record.
public final class DraftDao {

    private static final String MERGE = """
            MERGE INTO draft (record_key, saved, parts, body)
              KEY (record_key)
            VALUES (?, ?, ?, ?)
            """;

    private static final String DELETE = """
            DELETE FROM draft
             WHERE record_key = ?
            """;

    private static final String FIND = """
            SELECT record_key, saved, parts, body
              FROM draft
             WHERE record_key = ?
            """;

    private static final String ALL = """
            SELECT record_key, saved, parts, body
              FROM draft
             ORDER BY record_key
            """;

    private final Connection connection;
    private final LongTexts longTexts;

    public DraftDao(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    /// Keeps a draft in the place of an earlier one; one without texts is none.
    public void put(Draft draft) throws SQLException {
        delete(draft.key());
        if (draft.texts().isEmpty()) {
            return;
        }
        try (var merge = connection.prepareStatement(MERGE)) {
            merge.setLong(1, draft.key());
            merge.setString(2, draft.at().toString());
            longTexts.put(merge, 3, LongTexts.Kind.DRAFT, draft.key(), form(draft.texts()));
            merge.executeUpdate();
        }
    }

    public void delete(long key) throws SQLException {
        longTexts.delete(LongTexts.Kind.DRAFT, key);
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, key);
            delete.executeUpdate();
        }
    }

    public Optional<Draft> find(long key) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setLong(1, key);
            return Rows.first(select, this::draft);
        }
    }

    public List<Draft> all() throws SQLException {
        try (var select = connection.prepareStatement(ALL)) {
            return Rows.all(select, this::draft);
        }
    }

    private Draft draft(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        var body = longTexts.get(row, 3, LongTexts.Kind.DRAFT, key);
        try {
            return new Draft(key, Instant.parse(row.getString(2)), texts(body));
        } catch (IllegalArgumentException e) {
            throw new DamagedDatabaseException("reading the draft of record #" + key, e);
        }
    }

    private static String form(Map<String, String> texts) {
        var form = new CharForm.Writer();
        texts.forEach((slot, text) -> form.text(slot).text(text));
        return form.form();
    }

    private static Map<String, String> texts(String form) {
        var reader = new CharForm.Reader(form);
        var texts = new HashMap<String, String>();
        while (!reader.atEnd()) {
            texts.put(reader.text(), reader.text());
        }
        return texts;
    }
}
