package org.reelkeeper.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.RecordHead;
import org.reelkeeper.store.StoredChange;

/// Takes a change set back or repeats it: every record gets the state, and the revision, that it had before.
///
/// Why so: because the old revision comes back too, an older change set finds exactly what it left and can be taken
/// back
/// in its turn. Writing thread only.
final class Turning {

    private final Database database;
    private final Scribe scribe;

    Turning(Database database, Scribe scribe) {
        this.database = database;
        this.scribe = scribe;
    }

    /// How many records turning this set will touch. May be stopped between two pieces.
    ///
    /// @param expected about so many
    /// @throws StaleRecordException when one of them is not as the set left it, or found it
    long check(ChangeSetInfo set, boolean back, long expected, JobContext context) {
        var count = new Count(expected, context);
        inPieces(set, back, this::checked, checked -> {
            context.checkCancelled();
            count.add(checked);
        });
        loaded(set, keys -> {
            context.checkCancelled();
            count.add(checked(keys, set.number(), back));
        });
        return count.done;
    }

    /// Does it. Nothing stops it, since the journal has it; safe to repeat after a kill: what is turned already is passed
    /// over.
    void turn(ChangeSetInfo set, boolean back, long expected, JobContext context) {
        var count = new Count(expected, context);
        inPieces(set, back, scribe::ready, ready -> {
            scribe.turn(ready);
            count.add(ready.size());
        });
        loaded(set, keys -> {
            scribe.show(keys, !back);
            count.add(keys.size());
        });
    }

    /// Counts records and tells how many are done.
    private static final class Count {
        private final long expected;
        private final JobContext context;
        private long done;

        Count(long expected, JobContext context) {
            this.expected = expected;
            this.context = context;
        }

        void add(long records) {
            done += records;
            context.report(done, expected);
        }
    }

    /// Reads the changes on all cores, with what is to be made of them there, and takes that in their order. A set changes
    /// no record twice, so a piece can be read while the one before it is still being written.
    private <T> void inPieces(ChangeSetInfo set, boolean back, Function<List<Change>, T> making, Consumer<T> taker) {
        long places = database.read(
                "reading change set " + set.number(), tables -> tables.changes().places(set.number()));
        try (var work = new InOrder<>(taker)) {
            for (long ordinal = 0; ordinal < places; ordinal += Scribe.PIECE) {
                long first = ordinal;
                work.give(() -> making.apply(piece(set, first, back)));
            }
            work.finish();
        }
    }

    private List<Change> piece(ChangeSetInfo set, long ordinal, boolean back) {
        List<StoredChange> piece = database.read(
                "reading change set " + set.number(),
                tables -> tables.changes().changes(set.number(), ordinal, Scribe.PIECE));
        return piece.stream()
                .map(StoredChange::change)
                .map(change -> back ? change.inverse() : change)
                .toList();
    }

    private void loaded(ChangeSetInfo set, Consumer<List<Long>> taker) {
        if (set.kind() == ChangeSetInfo.Kind.LOAD) {
            var pieces = new Pieces<>(taker);
            long[] keys = database.read(
                    "reading load " + set.number(), tables -> tables.records().keysOfLoad(set.number()));
            Arrays.stream(keys).forEach(pieces::add);
            pieces.finish();
        }
    }

    private long checked(List<Change> piece) {
        var heads = heads(piece.stream().map(Change::key).toList());
        for (var change : piece) {
            var head = heads.get(change.key());
            if (head == null || !head.present() || head.revision() != change.from()) {
                throw new StaleRecordException(change.key(), change.from(), head == null ? 0 : head.revision());
            }
        }
        return piece.size();
    }

    /// The records of a load can go while nobody has worked on them, and come back while they are away.
    private long checked(List<Long> keys, long load, boolean back) {
        for (var head : heads(keys).values()) {
            if (head.present() != back || head.revision() != load) {
                throw new StaleRecordException(head.key(), load, head.revision());
            }
        }
        return keys.size();
    }

    private Map<Long, RecordHead> heads(List<Long> keys) {
        List<RecordHead> found =
                database.read("reading revisions", tables -> tables.heads().heads(keys));
        return found.stream().collect(Collectors.toMap(RecordHead::key, Function.identity()));
    }
}
