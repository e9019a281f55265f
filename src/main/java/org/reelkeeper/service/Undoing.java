package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.vault.JournalEntry;

/// Undo and redo as acts of their own: journalled, durable, and refused as a whole where they cannot be done as a
/// whole.
/// Writing thread only.
final class Undoing {

    private final OpenCatalogue catalogue;
    private final Acts acts;
    private final Turning turning;

    Undoing(OpenCatalogue catalogue, Acts acts, Turning turning) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.turning = turning;
    }

    /// Takes a change set back, or repeats it, as `kind` says.
    Applied turn(long number, Kind kind) {
        var set = turnable(number, kind == Kind.UNDO);
        long count = checked(set, kind == Kind.UNDO);
        var info = acts.next(kind, set.what(), "", number);
        catalogue.journal().append(new JournalEntry.Began(info, List.of(), 0));
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Ended(info.number(), count));
        catalogue.journal().force();
        acts.begin(info, 0);
        turning.turn(set, kind == Kind.UNDO);
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
        turning.turn(set.info(), info.kind() == Kind.UNDO);
        acts.finish(info, count, sequence);
    }

    private ChangeSetInfo turnable(long number, boolean back) {
        return catalogue.database().read("reading change set", tables -> {
            var set = tables.changeSets()
                    .find(number)
                    .filter(found -> found.info().of() == 0)
                    .orElseThrow(() -> new RefusedActException("act.no-such-change-set", number));
            if (!set.ended()) {
                throw new RefusedActException("act.still-loading", number);
            }
            if (tables.changeSets().isUndone(number) == back) {
                throw new RefusedActException(back ? "act.already-undone" : "act.not-undone", number);
            }
            return set.info();
        });
    }

    private long checked(ChangeSetInfo set, boolean back) {
        try {
            return turning.check(set, back);
        } catch (StaleRecordException e) {
            throw new RefusedActException("act.later-changes", set.number(), e.key());
        }
    }
}
