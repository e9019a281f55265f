package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobStages;
import org.reelkeeper.store.StoredChangeSet;
import org.reelkeeper.vault.JournalEntry;

/// Undo and redo as acts of their own: journalled, durable, and refused as a whole where they cannot be done as a
/// whole. A load that a person stopped ends where it stands when it is taken back. Writing thread only.
final class Undoing {

    private static final long LOOKING = 1;
    private static final long TURNING = 4;

    private final OpenCatalogue catalogue;
    private final Acts acts;
    private final Turning turning;
    private final LoadBook book;

    Undoing(OpenCatalogue catalogue, Acts acts, Turning turning) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.turning = turning;
        this.book = new LoadBook(catalogue, acts);
    }

    /// Takes a change set back, or repeats it, as `kind` says. May be stopped while it looks whether it can.
    Applied turn(long number, Kind kind, JobContext context) {
        var stages = new JobStages(context, LOOKING + TURNING);
        var found = turnable(number, kind == Kind.UNDO);
        var set = found.info();
        long count = checked(found, kind == Kind.UNDO, stages.next(LOOKING));
        if (!found.ended()) {
            book.endNow(book.state(found));
        }
        var info = acts.next(kind, set.what(), "", number);
        catalogue.journal().append(new JournalEntry.Began(info, List.of(), 0));
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Ended(info.number(), count));
        catalogue.journal().force();
        acts.begin(info, 0);
        turning.turn(set, kind == Kind.UNDO, count, stages.next(TURNING));
        acts.finish(info, count, sequence);
        acts.publish(info, List.of());
        return new Applied(info, count);
    }

    /// Does again what the journal says was done; for a catalogue that is behind it.
    void repeat(ChangeSetInfo info, long count, long sequence) {
        var set = catalogue
                .database()
                .read("reading change set", tables -> tables.changeSets().find(info.of()))
                .orElseThrow(() -> new RefusedActException("act.no-such-change-set", info.of()));
        acts.begin(info, 0);
        turning.turn(set.info(), info.kind() == Kind.UNDO, count, JobContext.unwatched());
        acts.finish(info, count, sequence);
    }

    private StoredChangeSet turnable(long number, boolean back) {
        return catalogue.database().read("reading change set", tables -> {
            var set = tables.changeSets()
                    .find(number)
                    .filter(found -> found.info().of() == 0)
                    .orElseThrow(() -> new RefusedActException("act.no-such-change-set", number));
            if (!set.ended() && !isStopped(set)) {
                throw new RefusedActException("act.still-loading", number);
            }
            if (tables.changeSets().isUndone(number) == back) {
                throw new RefusedActException(back ? "act.already-undone" : "act.not-undone", number);
            }
            return set;
        });
    }

    private boolean isStopped(StoredChangeSet set) {
        return set.info().kind() == Kind.LOAD && book.state(set).stopped();
    }

    private long checked(StoredChangeSet set, boolean back, JobContext context) {
        try {
            return turning.check(set.info(), back, set.records(), context);
        } catch (StaleRecordException e) {
            throw new RefusedActException("act.later-changes", set.info().number(), e.key());
        }
    }
}
