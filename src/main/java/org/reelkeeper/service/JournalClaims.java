package org.reelkeeper.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.vault.EntryReader;
import org.reelkeeper.vault.JournalEntry;

/// What the journal says must be there: which originals, how many records of each load, how many changes of each set.
final class JournalClaims implements EntryReader {

    private final Set<String> originals = new HashSet<>();
    private final Set<Long> edits = new HashSet<>();
    private final Map<Long, Long> records = new HashMap<>();
    private final Map<Long, Long> changes = new HashMap<>();

    @Override
    public void accept(long sequence, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Began(var info, var files, var firstKey) -> {
                files.forEach(file -> originals.add(file.sha256()));
                if (info.kind() == Kind.EDIT) {
                    edits.add(info.number());
                }
            }
            case JournalEntry.Reached(var number, var progress, var added) ->
                records.merge(
                        number,
                        added.stream()
                                .mapToLong(run -> run.last() - run.first() + 1)
                                .sum(),
                        Long::sum);
            case JournalEntry.Ended(var number, var count) -> {
                if (edits.contains(number)) {
                    changes.put(number, count);
                }
            }
            case JournalEntry.Abandoned _,
                    JournalEntry.Changed _,
                    JournalEntry.Noted _,
                    JournalEntry.Drafted _,
                    JournalEntry.Setting _ -> {}
        }
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
