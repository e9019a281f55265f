package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;

/// Loads: their files, how far they have come, and what they could not simply take.
public final class LoadDao {

    private static final String INSERT_FILE = """
            INSERT INTO load_file (place, sha256, name, size)
            VALUES (?, ?, ?, ?)
            """;

    private static final String FILES = """
            SELECT sha256, name, size
              FROM load_file
             WHERE place BETWEEN ? AND ?
             ORDER BY place
            """;

    private static final String FILE_NAME = """
            SELECT name
              FROM load_file
             WHERE sha256 = ?
             ORDER BY place DESC
             FETCH FIRST ROW ONLY
            """;

    private static final String MERGE_PROGRESS = """
            MERGE INTO load_progress
                   (number, files, file_offset, records, added, unchanged, changed, conflicts, failed)
              KEY (number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PROGRESS = """
            SELECT files, file_offset, records, added, unchanged, changed, conflicts, failed
              FROM load_progress
             WHERE number = ?
            """;

    private static final String LAST_NOTE = """
            SELECT place, parts, body
              FROM load_note
             WHERE place BETWEEN ? AND ?
             ORDER BY place DESC
             FETCH FIRST ROW ONLY
            """;

    private static final String UNREAD = """
            SELECT COALESCE(SUM(size), 0)
              FROM load_file
             WHERE place BETWEEN ? AND ?
            """;

    private static final String NEXT_NOTE = """
            SELECT COALESCE(MAX(place) + 1, ?)
              FROM load_note
             WHERE place BETWEEN ? AND ?
            """;

    private static final String INSERT_NOTE = """
            INSERT INTO load_note (place, parts, body)
            VALUES (?, ?, ?)
            """;

    private static final String NOTES = """
            SELECT place, parts, body
              FROM load_note
             WHERE place BETWEEN ? AND ?
             ORDER BY place
             FETCH FIRST ? ROWS ONLY
            """;

    private final Connection connection;
    private final LongTexts longTexts;

    public LoadDao(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    /// Stores files of a load at consecutive places.
    public void insertFiles(long number, long firstOrdinal, List<LoadedFile> files) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_FILE)) {
            long place = ChangePlace.of(number, firstOrdinal);
            for (var file : files) {
                insert.setLong(1, place++);
                insert.setString(2, file.sha256());
                insert.setString(3, file.name());
                insert.setLong(4, file.size());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public List<LoadedFile> files(long number) throws SQLException {
        try (var select = connection.prepareStatement(FILES)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.last(number));
            return Rows.all(select, row -> new LoadedFile(row.getString(1), row.getString(2), row.getLong(3)));
        }
    }

    public void reach(long number, LoadProgress progress) throws SQLException {
        try (var merge = connection.prepareStatement(MERGE_PROGRESS)) {
            merge.setLong(1, number);
            merge.setLong(2, progress.files());
            merge.setLong(3, progress.offset());
            merge.setLong(4, progress.records());
            merge.setLong(5, progress.tally().added());
            merge.setLong(6, progress.tally().unchanged());
            merge.setLong(7, progress.tally().changed());
            merge.setLong(8, progress.tally().conflicts());
            merge.setLong(9, progress.tally().failed());
            merge.executeUpdate();
        }
    }

    public Optional<LoadProgress> progress(long number) throws SQLException {
        try (var select = connection.prepareStatement(PROGRESS)) {
            select.setLong(1, number);
            return Rows.first(select, LoadDao::progress);
        }
    }

    /// As `progress`, and the start for a load that nobody has noted anything of.
    public LoadProgress reached(long number) throws SQLException {
        return progress(number).orElse(LoadProgress.start(LoadProgress.Tally.NONE));
    }

    private static LoadProgress progress(ResultSet row) throws SQLException {
        var tally =
                new LoadProgress.Tally(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));
        return new LoadProgress(row.getLong(1), row.getLong(2), row.getLong(3), tally);
    }

    /// The name that an original had when it was loaded last; empty when no load knows it.
    public String fileName(String sha256) throws SQLException {
        try (var select = connection.prepareStatement(FILE_NAME)) {
            select.setString(1, sha256);
            return Rows.first(select, row -> row.getString(1)).orElse("");
        }
    }

    /// Adds notes behind those that the load has.
    public void note(long number, List<LoadNote> notes) throws SQLException {
        long place = nextNote(number);
        try (var insert = connection.prepareStatement(INSERT_NOTE)) {
            for (var note : notes) {
                insert.setLong(1, place);
                longTexts.put(insert, 2, LongTexts.Kind.NOTE, place, NoteForm.write(note));
                insert.addBatch();
                place++;
            }
            insert.executeBatch();
        }
    }

    /// At most `limit` notes of a load, in the order in which they came, behind the first `skipped`.
    public List<LoadNote> notes(long number, long skipped, int limit) throws SQLException {
        try (var select = connection.prepareStatement(NOTES)) {
            select.setLong(1, ChangePlace.of(number, skipped));
            select.setLong(2, ChangePlace.last(number));
            select.setInt(3, limit);
            return Rows.all(select, this::note);
        }
    }

    /// The note that came last.
    public Optional<LoadNote> lastNote(long number) throws SQLException {
        try (var select = connection.prepareStatement(LAST_NOTE)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.last(number));
            return Rows.first(select, this::note);
        }
    }

    /// How many notes a load has.
    public long noteCount(long number) throws SQLException {
        return ChangePlace.ordinal(nextNote(number));
    }

    /// How many bytes of its files are behind the place that a load has reached.
    public long unread(long number, LoadProgress progress) throws SQLException {
        try (var select = connection.prepareStatement(UNREAD)) {
            select.setLong(1, ChangePlace.of(number, progress.files()));
            select.setLong(2, ChangePlace.last(number));
            return Rows.first(select, row -> row.getLong(1)).orElse(0L) - progress.offset();
        }
    }

    private LoadNote note(ResultSet row) throws SQLException {
        long place = row.getLong(1);
        var body = longTexts.get(row, 2, LongTexts.Kind.NOTE, place);
        try {
            return NoteForm.read(body);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DamagedDatabaseException("reading notes of load " + ChangePlace.number(place), e);
        }
    }

    private long nextNote(long number) throws SQLException {
        try (var select = connection.prepareStatement(NEXT_NOTE)) {
            select.setLong(1, ChangePlace.first(number));
            select.setLong(2, ChangePlace.first(number));
            select.setLong(3, ChangePlace.last(number));
            return Rows.first(select, row -> row.getLong(1)).orElseThrow();
        }
    }

    /// A note as one text.
    private static final class NoteForm {

        private NoteForm() {}

        static String write(LoadNote note) {
            var form = new CharForm.Writer()
                    .text(note.kind().name())
                    .text(note.file())
                    .number(note.line())
                    .number(note.offset())
                    .number(note.length())
                    .number(note.key())
                    .text(note.reason());
            note.details().forEach(form::text);
            return form.form();
        }

        static LoadNote read(String body) {
            var form = new CharForm.Reader(body);
            var kind = LoadNote.Kind.valueOf(form.text());
            var file = form.text();
            long line = form.number();
            long offset = form.number();
            long length = form.number();
            long key = form.number();
            var reason = form.text();
            var details = new ArrayList<String>();
            while (!form.atEnd()) {
                details.add(form.text());
            }
            return new LoadNote(kind, file, line, offset, length, key, reason, details);
        }
    }
}
