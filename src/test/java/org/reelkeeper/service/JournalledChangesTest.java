package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.Change.Altered;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Journal;

/// However little of a change set is kept in memory, all of it is handed on, once and in its order.
class JournalledChangesTest {

    private static final int RECORDS = 1_300;
    private static final Slot MARK = Slot.of(Field.REVIEW);

    @TempDir
    Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void load() throws IOException {
        folder = new CatalogueFolder(temporary.resolve("catalogue"));
        try (var catalogue = Catalogues.open(folder.root())) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 3, RECORDS));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 500_000, Long.MAX_VALUE})
    void allChangesAreHandedOnInTheirOrder(long room) {
        var info = new ChangeSetInfo(
                2, ChangeSetInfo.Kind.EDIT, "Ana", Catalogues.CLOCK.instant(), "status.review", "", 0);
        var handedOn = new ArrayList<Long>();
        try (var database = Database.open(folder.database(), Access.WRITE);
                var journal = Journal.open(folder)) {
            var scribe = new Scribe(database, new Settings(database));
            var changes = new JournalledChanges(journal, info, room);
            for (int first = 1; first <= RECORDS; first += 400) {
                changes.add(scribe.ready(reviewed(first, Math.min(400, RECORDS + 1 - first))));
            }
            changes.end();
            changes.inPieces(scribe, piece -> piece.forEach(change -> handedOn.add(change.key())));
        }

        assertEquals(LongStream.rangeClosed(1, RECORDS).boxed().toList(), handedOn);
    }

    private static List<Change> reviewed(long first, int count) {
        var absent = FieldText.absent(Field.REVIEW, "");
        var mark = new FieldChange(MARK, absent, FieldText.added(Field.REVIEW, "", "reviewed"));
        return LongStream.range(first, first + count)
                .<Change>mapToObj(key -> new Altered(key, 1, 2, List.of(mark)))
                .toList();
    }
}
