package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.edit.WrittenChange;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// Change sets, changes, drafts, loads, settings and the position in the journal: what goes in comes back.
class ActDaosTest {

    private static final Instant WHEN = Instant.parse("2026-05-01T12:00:00.123456789Z");

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(folder.resolve("catalogue.mv.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void changeSetsAreListedNewestFirst() {
        act(connection -> {
            var dao = new ChangeSetDao(connection);
            dao.begin(info(1, Kind.LOAD, 0), 77);
            dao.end(1, 500);
            dao.begin(info(2, Kind.EDIT, 0), 0);
            dao.end(2, 3);
            dao.begin(info(3, Kind.EDIT, 0), 0);

            assertEquals(
                    List.of(
                            new StoredChangeSet(info(2, Kind.EDIT, 0), 0, true, 3),
                            new StoredChangeSet(info(1, Kind.LOAD, 0), 77, true, 500)),
                    dao.before(3, 10));
            assertEquals(List.of(new StoredChangeSet(info(3, Kind.EDIT, 0), 0, false, 0)), dao.unended());
            assertEquals(3, dao.lastNumber());
            dao.delete(3);
            assertEquals(Optional.empty(), dao.find(3));
        });
    }

    @Test
    void theLastUndoOrRedoDecidesWhetherAChangeSetIsUndone() {
        act(connection -> {
            var dao = new ChangeSetDao(connection);
            dao.begin(info(1, Kind.EDIT, 0), 0);
            dao.end(1, 1);
            assertFalse(dao.isUndone(1));
            dao.begin(info(2, Kind.UNDO, 1), 0);
            dao.end(2, 1);
            assertTrue(dao.isUndone(1));
            dao.begin(info(3, Kind.REDO, 1), 0);
            dao.end(3, 1);
            assertFalse(dao.isUndone(1));
        });
    }

    @Test
    void changesComeBackByChangeSetAndByRecord() {
        var altered = altered(7, "short");
        var longOne = altered(8, "x".repeat(1_500_000));
        act(connection -> {
            var dao = new ChangeDao(connection);
            dao.insert(
                    1,
                    0,
                    written(new Change.Redelivered(Records.of(7), Records.of(7).stamped(1))));
            dao.insert(2, 0, written(altered, longOne));
            dao.insert(2, 2, written(altered));

            assertEquals(
                    List.of(new StoredChange(2, 1, longOne), new StoredChange(2, 2, altered)), dao.changes(2, 1, 10));
            assertEquals(List.of(new StoredChange(2, 1, longOne)), dao.changes(2, 1, 1));
            assertEquals(3, dao.places(2));
            assertEquals(0, dao.places(3));
            assertEquals(
                    List.of(
                            new StoredChange(2, 2, altered),
                            new StoredChange(2, 0, altered),
                            new StoredChange(
                                    1,
                                    0,
                                    new Change.Redelivered(
                                            Records.of(7), Records.of(7).stamped(1)))),
                    dao.ofRecord(7));
            assertEquals(3, dao.count(2));
            dao.delete(2);
            assertEquals(0, dao.count(2));
            dao.insert(2, 0, written(longOne));
            assertEquals(List.of(new StoredChange(2, 0, longOne)), dao.ofRecord(8));
        });
    }

    private static List<WrittenChange> written(Change... changes) {
        return Arrays.stream(changes).map(WrittenChange::of).toList();
    }

    @Test
    void aDraftIsKeptUntilItIsDiscarded() {
        var first = new Draft(5, WHEN, Map.of("title", "x".repeat(2_000_000), "extra.0", "\u0000\ud83c"));
        var second = new Draft(5, WHEN, Map.of("title", ""));
        act(connection -> {
            var dao = new DraftDao(connection);
            dao.put(first);
            assertEquals(Optional.of(first), dao.find(5));
            dao.put(second);
            assertEquals(List.of(second), dao.all());
            dao.put(new Draft(5, WHEN, Map.of()));
            assertEquals(Optional.empty(), dao.find(5));
        });
    }

    @Test
    void aLoadRemembersItsFilesItsPlaceAndItsNotes() {
        var files = List.of(new LoadedFile("a".repeat(64), "june/one.txt", 10), new LoadedFile("b", "two.txt", 20));
        var note = new LoadNote(LoadNote.Kind.REFUSED, "one.txt", 12, 345, 67, 0, "load.refused", List.of("a", ""));
        var conflict = new LoadNote(
                LoadNote.Kind.CONFLICT,
                "two.txt",
                1,
                0,
                9,
                5,
                "load.conflict",
                List.of("title", "x".repeat(1_100_000)));
        act(connection -> {
            var dao = new LoadDao(connection);
            dao.insertFiles(4, 0, files);
            dao.reach(4, new LoadProgress(0, 100, 1, LoadProgress.Tally.NONE));
            dao.reach(4, new LoadProgress(1, 0, 500, new LoadProgress.Tally(1, 2, 3, 4, 5)));
            dao.note(4, List.of(note));
            dao.note(4, List.of(conflict, note));

            assertEquals(files, dao.files(4));
            assertEquals(List.of(), dao.files(5));
            assertEquals(
                    Optional.of(new LoadProgress(1, 0, 500, new LoadProgress.Tally(1, 2, 3, 4, 5))), dao.progress(4));
            assertEquals(List.of(note, conflict, note), dao.notes(4, 0, 100));
            assertEquals(List.of(conflict), dao.notes(4, 1, 1));
        });
    }

    @Test
    void settingsAndPositionAreKept() {
        act(connection -> {
            var settings = new SettingDao(connection);
            settings.put("zone", "UTC");
            settings.put("zone", "Europe/London");
            settings.put("log.2", "second");
            settings.put("log.1", "first");
            assertEquals(Map.of("zone", "Europe/London"), settings.allBut("log."));
            assertEquals(List.of("first", "second"), settings.entries("log."));

            var position = new PositionDao(connection);
            assertEquals(0, position.sequence());
            assertEquals(new ForcedEntry(0, ""), position.forced());
            position.move(42, new ForcedEntry(41, "ab"));
            assertEquals(42, position.sequence());
            assertEquals(new ForcedEntry(41, "ab"), position.forced());
        });
    }

    private interface Act {
        void on(java.sql.Connection connection) throws java.sql.SQLException;
    }

    private void act(Act act) {
        database.inTransaction("testing", connection -> {
            act.on(connection);
            return 0;
        });
    }

    private static ChangeSetInfo info(long number, Kind kind, long of) {
        return new ChangeSetInfo(number, kind, "Ann", WHEN, "title", "a reason", of);
    }

    private static Change.Altered altered(long key, String text) {
        var before = Records.of(key).first(Field.TITLE).orElseThrow();
        return new Change.Altered(
                key,
                1,
                2,
                List.of(
                        new FieldChange(Slot.of(Field.TITLE), before, before.corrected(text)),
                        new FieldChange(
                                Slot.of(Field.REVIEW),
                                FieldText.absent(Field.REVIEW, ""),
                                FieldText.added(Field.REVIEW, "", "in-work"))));
    }
}
