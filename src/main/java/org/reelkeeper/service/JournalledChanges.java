package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalEntry;

/// One change set on its way into the journal. Nothing of it has happened before `end` returns; then all of it has.
///
/// A small one is kept in memory as well; a large one is read back from the journal, so that its size does not matter.
final class JournalledChanges {

    private final Journal journal;
    private final ChangeSetInfo info;
    private final List<Change> first = new ArrayList<>();
    private long beforeBegan;
    private long count;

    JournalledChanges(Journal journal, ChangeSetInfo info) {
        this.journal = journal;
        this.info = info;
    }

    void add(Change change) {
        if (count == 0) {
            beforeBegan = journal.lastSequence();
            journal.append(new JournalEntry.Began(info, List.of(), 0));
        }
        journal.append(new JournalEntry.Changed(info.number(), change));
        count++;
        if (first.size() < Scribe.PIECE) {
            first.add(change);
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
        return isSmall() ? first.stream().map(Change::key).toList() : List.of();
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

    /// Hands on all changes in their order, `Scribe.PIECE` at a time.
    void inPieces(Consumer<List<Change>> taker) {
        if (isSmall()) {
            taker.accept(first);
            return;
        }
        var pieces = new Pieces<>(taker);
        journal.replay(beforeBegan, (_, entry) -> {
            if (entry instanceof JournalEntry.Changed(var number, var change) && number == info.number()) {
                pieces.add(change);
            }
        });
        pieces.finish();
    }

    private boolean isSmall() {
        return count == first.size();
    }
}
