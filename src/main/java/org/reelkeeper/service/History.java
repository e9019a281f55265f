package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.Change.Altered;
import org.reelkeeper.edit.Change.Redelivered;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.Difference;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.StoredChange;
import org.reelkeeper.store.StoredChangeSet;
import org.reelkeeper.store.TableWork;

/// What was done: to one record, and to the catalogue.
final class History {

    /// How far back the next undo or redo is looked for at a time.
    private static final int PAGE = 100;

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    List<Revision> of(long key) {
        return database.read("reading the history of record #" + key, tables -> {
            var revisions = new ArrayList<Revision>();
            for (var stored : tables.changes().ofRecord(key)) {
                boolean undone = tables.changeSets().isUndone(stored.number());
                var set = tables.changeSets().find(stored.number()).orElseThrow();
                revisions.add(new Revision(set.info(), undone, fields(stored.change())));
                for (var turn : tables.changeSets().of(stored.number())) {
                    revisions.add(new Revision(turn.info(), false, fields(turned(stored, turn))));
                }
            }
            for (var head : tables.heads().heads(List.of(key))) {
                tables.changeSets()
                        .find(head.load())
                        .map(load -> new Revision(load.info(), false, List.of()))
                        .ifPresent(revisions::add);
            }
            revisions.sort(Comparator.comparingLong(
                            (Revision revision) -> revision.info().number())
                    .reversed());
            return revisions;
        });
    }

    private static List<FieldChange> fields(Change change) {
        return switch (change) {
            case Altered altered -> altered.fields();
            case Redelivered(var before, var after) -> Difference.ofTexts(before, after);
        };
    }

    List<Change> changes(long number, int limit) {
        return database.read("reading change set " + number, tables -> {
            var turned =
                    tables.changeSets().find(number).filter(set -> set.info().of() != 0);
            long written = turned.map(set -> set.info().of()).orElse(number);
            return tables.changes().changes(written, 0, limit).stream()
                    .map(stored -> turned.map(turn -> turned(stored, turn)).orElse(stored.change()))
                    .toList();
        });
    }

    /// What taking back or repeating did to a record; only the act itself is written down.
    private static Change turned(StoredChange stored, StoredChangeSet turn) {
        return turn.info().kind() == Kind.UNDO ? stored.change().inverse() : stored.change();
    }

    List<ChangeSetSummary> recent(int limit) {
        return database.read("reading the history", tables -> {
            var summaries = new ArrayList<ChangeSetSummary>();
            for (var set : tables.changeSets().before(Long.MAX_VALUE, limit)) {
                summaries.add(new ChangeSetSummary(
                        set.info(),
                        set.ended() ? set.records() : taken(set).with(tables),
                        tables.changeSets().isUndone(set.info().number())));
            }
            return summaries;
        });
    }

    /// How many records a load has brought and changed that has not come to its end.
    private static TableWork<Long> taken(StoredChangeSet set) {
        return tables -> {
            var tally = tables.loads().reached(set.info().number()).tally();
            return tally.added() + tally.changed();
        };
    }

    /// The newest act that is done, stands, and changed anything.
    Optional<ChangeSetInfo> undoable() {
        return database.read("looking for what can be taken back", tables -> {
            var page = tables.changeSets().before(Long.MAX_VALUE, PAGE);
            while (!page.isEmpty()) {
                for (var set : page) {
                    if (isUndoable(set)
                            && !tables.changeSets().isUndone(set.info().number())) {
                        return Optional.of(set.info());
                    }
                }
                page = tables.changeSets().before(page.getLast().info().number(), PAGE);
            }
            return Optional.empty();
        });
    }

    private static boolean isUndoable(StoredChangeSet set) {
        return set.ended() && set.info().of() == 0 && set.records() > 0;
    }

    Optional<ChangeSetInfo> redoable() {
        return database.read("looking for what was taken back", tables -> {
            var page = tables.changeSets().before(Long.MAX_VALUE, PAGE);
            while (!page.isEmpty()) {
                for (var set : page) {
                    if (set.info().of() == 0 && set.records() > 0) {
                        return Optional.empty();
                    }
                    if (set.info().kind() == Kind.UNDO
                            && tables.changeSets().isUndone(set.info().of())) {
                        return tables.changeSets().find(set.info().of()).map(StoredChangeSet::info);
                    }
                }
                page = tables.changeSets().before(page.getLast().info().number(), PAGE);
            }
            return Optional.empty();
        });
    }
}
