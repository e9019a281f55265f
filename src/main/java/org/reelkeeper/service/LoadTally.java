package org.reelkeeper.service;

import org.reelkeeper.edit.LoadProgress.Tally;

/// Counts what becomes of the records of a load. Not safe for several threads.
final class LoadTally {

    private long added;
    private long unchanged;
    private long changed;
    private long conflicts;
    private long failed;

    LoadTally(Tally before) {
        added = before.added();
        unchanged = before.unchanged();
        changed = before.changed();
        conflicts = before.conflicts();
        failed = before.failed();
    }

    void countAdded() {
        added++;
    }

    void countUnchanged() {
        unchanged++;
    }

    void countChanged(boolean inConflict) {
        changed++;
        conflicts += inConflict ? 1 : 0;
    }

    void countFailed() {
        failed++;
    }

    Tally tally() {
        return new Tally(added, unchanged, changed, conflicts, failed);
    }

    static LoadCounts counts(Tally tally) {
        return new LoadCounts(tally.added(), tally.unchanged(), tally.changed(), tally.conflicts(), tally.failed());
    }
}
