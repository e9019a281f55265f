package org.reelkeeper.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalEntry;

/// What became of the change sets in a stretch of the journal: which ended, and which only began.
final class JournalledActs {

    private static final long NEVER = -1;

    private final Map<Long, Long> began = new HashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private final Set<Long> reached = new HashSet<>();

    /// Reads the journal behind a sequence number.
    static JournalledActs after(long sequence, Journal journal) {
        var acts = new JournalledActs();
        journal.replay(sequence, acts::accept);
        return acts;
    }

    void accept(long sequence, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Began(var info, var files, var firstKey) -> began.put(info.number(), sequence);
            case JournalEntry.Reached(var number, var progress, var added) -> reached.add(number);
            case JournalEntry.Ended(var number, var records) -> ended.add(number);
            case JournalEntry.Abandoned(var number) -> began.remove(number);
            case JournalEntry.Changed _, JournalEntry.Noted _, JournalEntry.Drafted _, JournalEntry.Setting _ -> {}
        }
    }

    /// The change sets that have happened.
    Set<Long> ended() {
        return Set.copyOf(ended);
    }

    private boolean isEnded(long number) {
        return ended.contains(number);
    }

    /// Whether the change set of this number begins here and happens: a number that was abandoned may come again.
    boolean happensFrom(long number, long sequence) {
        return began.getOrDefault(number, NEVER) == sequence && (isEnded(number) || reached.contains(number));
    }

    /// Change sets that began and were neither ended nor abandoned; a load that got past its first line goes on.
    List<Long> broken() {
        return began.keySet().stream()
                .filter(number -> !isEnded(number) && !reached.contains(number))
                .sorted()
                .toList();
    }
}
