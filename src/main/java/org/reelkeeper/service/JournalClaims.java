package org.reelkeeper.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.vault.EntryReader;
import org.reelkeeper.vault.JournalEntry;

/// What the journal says must be there: which change sets, which originals, how many records of each load, how many
/// changes of each set. Of an act that lines are lost of it says nothing; the loss was told when the journal was mended.
final class JournalClaims implements EntryReader {

    private final Set<String> originals = new HashSet<>();
    private final Set<Long> open = new HashSet<>();
    private final Set<Long> edits = new HashSet<>();
    private final Set<Long> ended = new HashSet<>();
    private final Map<Long, Long> records = new HashMap<>();
    private final Map<Long, Long> changes = new HashMap<>();

    @Override
    public void accept(long sequence, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Began(var info, var files, var firstKey) -> {
                files.forEach(file -> originals.add(file.sha256()));
                open.add(info.number());
                if (info.kind() == Kind.EDIT) {
                    edits.add(info.number());
                }
            }
            case JournalEntry.Reached(var number, var progress, var added) -> {
                if (open.contains(number)) {
                    records.merge(
                            number, added.stream().mapToLong(KeyRun::count).sum(), Long::sum);
                }
            }
            case JournalEntry.Ended(var number, var count) -> end(number, count);
            case JournalEntry.Abandoned(var number) -> open.remove(number);
            case JournalEntry.Lost _ -> {
                open.forEach(records::remove);
                open.clear();
            }
            case JournalEntry.Changed _, JournalEntry.Noted _, JournalEntry.Drafted _, JournalEntry.Setting _ -> {}
        }
    }

    private void end(long number, long count) {
        if (open.remove(number)) {
            ended.add(number);
            if (edits.contains(number)) {
                changes.put(number, count);
            }
        }
    }

    /// The change sets that have happened.
    Set<Long> ended() {
        return ended;
    }

    /// The names of the files that were loaded.
    Set<String> originals() {
        return originals;
    }

    /// How many records each load has brought, by its number.
    Map<Long, Long> records() {
        return records;
    }

    /// How many records each set of corrections has changed, by its number.
    Map<Long, Long> changes() {
        return changes;
    }
}
