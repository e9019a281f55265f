package org.reelkeeper.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalEntry;

/// One change set on its way into the journal. Nothing of it has happened before `end` returns; then all of it has.
///
/// What is ready is kept in memory as far as there is room; the rest of a very large one is read back from the journal
/// and made ready again, so that its size does not matter.
final class JournalledChanges {

    /// So many bytes are kept: a bulk edit of a hundred thousand records.
    private static final long ROOM = 96 << 20;

    private final Journal journal;
    private final ChangeSetInfo info;
    private final Queue<List<ReadyChange>> kept = new ArrayDeque<>();
    private final List<Long> keys = new ArrayList<>();
    private long room;
    private long lastKept;
    private long count;

    JournalledChanges(Journal journal, ChangeSetInfo info) {
        this(journal, info, ROOM);
    }

    JournalledChanges(Journal journal, ChangeSetInfo info, long room) {
        this.journal = journal;
        this.info = info;
        this.room = room;
    }

    void add(List<ReadyChange> piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (isEmpty()) {
            lastKept = journal.append(new JournalEntry.Began(info, List.of(), 0));
        }
        piece.forEach(change -> journal.append(info.number(), change.written()));
        count += piece.size();
        if (count <= Scribe.PIECE) {
            piece.forEach(change -> keys.add(change.key()));
        }
        keep(piece);
    }

    private void keep(List<ReadyChange> piece) {
        room -= piece.stream().mapToLong(ReadyChange::size).sum();
        if (room >= 0) {
            kept.add(piece);
            lastKept = journal.lastSequence();
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /// The records changed, by their keys; empty when they are too many to name.
    List<Long> keys() {
        return count <= Scribe.PIECE ? List.copyOf(keys) : List.of();
    }

    /// Makes it happen: once the caller has forced the journal, a killed program finishes it at its next start.
    ///
    /// @return the journal's number of the line that ends it
    long end() {
        return journal.append(new JournalEntry.Ended(info.number(), count));
    }

    /// Leaves a mark that it never happened.
    void abandon() {
        if (count > 0) {
            journal.append(new JournalEntry.Abandoned(info.number()));
            journal.force();
        }
    }

    /// Hands on all changes in their order, at most `Scribe.PIECE` at a time. Once.
    void inPieces(Scribe scribe, Consumer<List<ReadyChange>> taker) {
        while (!kept.isEmpty()) {
            taker.accept(kept.remove());
        }
        if (room < 0) {
            readBack(scribe, taker);
        }
    }

    private void readBack(Scribe scribe, Consumer<List<ReadyChange>> taker) {
        try (var work = new InOrder<>(taker)) {
            var pieces = new Pieces<Change>(piece -> work.give(() -> scribe.ready(piece)));
            journal.replay(lastKept, (_, entry) -> {
                if (entry instanceof JournalEntry.Changed(var number, var change) && number == info.number()) {
                    pieces.add(change);
                }
            });
            pieces.finish();
            work.finish();
        }
    }
}
