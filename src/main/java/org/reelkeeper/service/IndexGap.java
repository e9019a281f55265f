package org.reelkeeper.service;

import java.util.stream.LongStream;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.search.IndexPosition;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.JournalEntry;

/// What an index lacks: the records that the journal has touched since it was committed, or all.
final class IndexGap {

    private final OpenCatalogue catalogue;
    private final DueKeys due;

    IndexGap(OpenCatalogue catalogue, DueKeys due) {
        this.catalogue = catalogue;
        this.due = due;
    }

    /// Notes what has to be read again. Writing thread only.
    void note(IndexPosition position) {
        if (position.through() < IndexPosition.WHOLE) {
            due.addRange(position.sequence(), position.through() + 1, lastKey());
        }
        catalogue.journal().replay(position.sequence(), this::note);
        due.add(catalogue.journal().lastSequence());
    }

    /// Notes that all has to be read. Writing thread only.
    void noteAll() {
        due.addRange(catalogue.readOnly() ? 0 : catalogue.journal().lastSequence(), 1, lastKey());
    }

    private void note(long sequence, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Began began -> noteTurned(sequence, began.info());
            case JournalEntry.Changed changed ->
                due.add(sequence, changed.change().key());
            case JournalEntry.Reached reached -> {
                for (KeyRun run : reached.added()) {
                    due.addRange(sequence, run.first(), run.last());
                }
            }
            case JournalEntry.Lost _ -> due.addRange(sequence, 1, lastKey());
            case JournalEntry.Setting setting
            when Settings.READING.contains(setting.name()) -> due.addRange(sequence, 1, lastKey());
            case JournalEntry.Setting _,
                    JournalEntry.Noted _,
                    JournalEntry.Ended _,
                    JournalEntry.Abandoned _,
                    JournalEntry.Drafted _ -> {}
        }
    }

    /// An undo or redo changes what another set changed or brought.
    private void noteTurned(long sequence, ChangeSetInfo info) {
        if (info.kind() == Kind.UNDO || info.kind() == Kind.REDO) {
            due.add(sequence, keysOf(catalogue.database(), info.of()));
        }
    }

    /// The records that a change set changed or brought.
    static long[] keysOf(Database database, long number) {
        return database.read("reading change set " + number, tables -> {
            long[] changed = tables.changes().keys(number);
            boolean isLoad = tables.changeSets()
                    .find(number)
                    .filter(set -> set.info().kind() == Kind.LOAD)
                    .isPresent();
            return isLoad
                    ? LongStream.concat(
                                    LongStream.of(changed),
                                    LongStream.of(tables.records().keysOfLoad(number)))
                            .toArray()
                    : changed;
        });
    }

    private long lastKey() {
        return catalogue
                .database()
                .read("reading keys", tables -> tables.records().lastKey());
    }
}
