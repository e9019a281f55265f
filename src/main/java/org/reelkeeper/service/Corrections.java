package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobStages;
import org.reelkeeper.store.Draft;

/// Corrects records, takes corrections back and tells what was corrected. Every method returns when it is durable.
public final class Corrections {

    /// So many bytes a change may take in the database; those in the journal are there already.
    private static final long ROOM = 16 << 10;

    private static final long PLANNING = 1;
    private static final long WRITING = 1;

    private final OpenCatalogue catalogue;
    private final Planning planning;
    private final Drafts drafts;
    private final Acts acts;
    private final Scribe scribe;
    private final Undoing undoing;
    private final History history;
    private final Indexing indexing;

    Corrections(OpenCatalogue catalogue, Records records, Drafts drafts, Acts acts, Scribe scribe, Indexing indexing) {
        this.indexing = indexing;
        this.catalogue = catalogue;
        this.planning = new Planning(catalogue, records, scribe);
        this.drafts = drafts;
        this.acts = acts;
        this.scribe = scribe;
        this.undoing = new Undoing(catalogue, acts, new Turning(catalogue.database(), scribe));
        this.history = new History(catalogue.database());
    }

    /// Changes all selected records or none. A record that the edit does not alter is left alone.
    ///
    /// @throws StaleRecordException when one record was meant and it has moved on
    public Applied apply(Edit edit, Selection selection, String why, JobContext context) {
        catalogue.checkWritable();
        var chosen = planning.chosen(selection, context);
        return found(catalogue.writer().call(() -> applyNow(edit, chosen, why, context)));
    }

    /// A correction is found when its save returns.
    private Applied found(Applied applied) {
        indexing.settleFew();
        return applied;
    }

    private Applied applyNow(Edit edit, Selection selection, String why, JobContext context) {
        var stages = new JobStages(context, PLANNING + WRITING);
        var info = acts.next(Kind.EDIT, edit.what(), why, 0);
        var changes = new JournalledChanges(catalogue.journal(), info);
        try {
            planning.plan(info, edit, selection, stages.next(PLANNING), changes::add);
            catalogue.room().check(changes.count() * ROOM);
        } catch (RuntimeException e) {
            changes.abandon();
            throw e;
        }
        var draft = selection instanceof Selection.One one ? drafts.without(one.key(), edit.slots()) : List.<Draft>of();
        if (!changes.isEmpty() || !draft.isEmpty()) {
            happen(info, changes, draft, stages.next(WRITING));
        }
        return new Applied(info, changes.count());
    }

    /// Journal first, with what has been saved of a draft behind the change that saves it: neither is lost.
    private void happen(ChangeSetInfo info, JournalledChanges changes, List<Draft> draft, JobContext context) {
        catalogue.writer().promise();
        long sequence = changes.isEmpty() ? 0 : changes.end();
        draft.forEach(drafts::journal);
        catalogue.journal().force();
        draft.forEach(drafts::put);
        if (sequence > 0) {
            take(info, changes, context);
            acts.finish(info, changes.count(), sequence);
            acts.publish(info, changes.keys());
        }
    }

    /// The journal has it, so nothing stops it any more.
    private void take(ChangeSetInfo info, JournalledChanges changes, JobContext context) {
        acts.begin(info, 0);
        long[] taken = {0};
        changes.inPieces(scribe, piece -> {
            scribe.takeReady(info, taken[0], piece);
            taken[0] += piece.size();
            context.report(taken[0], changes.count());
        });
    }

    /// Takes the last change set back.
    ///
    /// @throws RefusedActException when there is none, or when something builds on it
    public Applied undo(JobContext context) {
        var last = undoable().orElseThrow(() -> new RefusedActException("act.nothing-to-undo"));
        return undo(last.number(), context);
    }

    /// Takes one change set back.
    ///
    /// @throws RefusedActException when there is none of this number, it is taken back already, or later changes
    /// build on it
    public Applied undo(long number, JobContext context) {
        catalogue.checkWritable();
        return found(catalogue.writer().call(() -> undoing.turn(number, Kind.UNDO, context)));
    }

    /// Repeats the change set that was taken back last.
    public Applied redo(JobContext context) {
        catalogue.checkWritable();
        var last = redoable().orElseThrow(() -> new RefusedActException("act.nothing-to-redo"));
        return found(catalogue.writer().call(() -> undoing.turn(last.number(), Kind.REDO, context)));
    }

    /// The change set that `undo` would take back.
    public Optional<ChangeSetInfo> undoable() {
        return history.undoable();
    }

    /// The change set that `redo` would repeat: none once something new was done.
    public Optional<ChangeSetInfo> redoable() {
        return history.redoable();
    }

    /// Everything that happened to a record, newest first, its load included.
    public List<Revision> history(long key) {
        return history.of(key);
    }

    /// What a change set did to records that were there; the first `limit` of them.
    public List<Change> changes(long number, int limit) {
        return history.changes(number, limit);
    }

    /// The acts on the whole catalogue, newest first.
    public List<ChangeSetSummary> recent(int limit) {
        return history.recent(limit);
    }
}
