package org.reelkeeper.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.JournalEntry;

/// What became of the change sets in a stretch of the journal: which ended, and which only began. One whose end is among
/// lines that are lost is taken to have happened: what was saved counts for more than what was broken off.
final class JournalledActs {

    private static final long NEVER = -1;

    private final Map<Long, Long> began = new HashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private final Set<Long> reached = new HashSet<>();
    private final Set<Long> abandoned = new HashSet<>();
    private final Set<Long> headless = new HashSet<>();
    private final Set<Long> cut = new HashSet<>();
    private boolean isTorn;

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
            case JournalEntry.Abandoned(var number) -> {
                began.remove(number);
                abandoned.add(number);
            }
            case JournalEntry.Changed(var number, var change) -> {
                if (!began.containsKey(number)) {
                    headless.add(number);
                }
            }
            case JournalEntry.Lost _ -> lose();
            case JournalEntry.Noted _, JournalEntry.Drafted _, JournalEntry.Setting _ -> {}
        }
    }

    private void lose() {
        isTorn = true;
        began.keySet().stream().filter(number -> !isEnded(number)).forEach(cut::add);
        headless.stream().filter(number -> !isEnded(number)).forEach(cut::add);
    }

    /// Whether lines are lost in the stretch.
    boolean isTorn() {
        return isTorn;
    }

    /// Whether the lines are lost between which this change set ended, if it did.
    boolean isCut(long number) {
        return cut.contains(number) && !isEnded(number);
    }

    /// Whether the change set has happened and the line with which it began is lost.
    boolean isHeadless(long number) {
        return isTorn && headless.contains(number) && !abandoned.contains(number) && (isEnded(number) || isCut(number));
    }

    private boolean isEnded(long number) {
        return ended.contains(number);
    }

    /// Whether the change set of this number begins here and happens: a number that was abandoned may come again.
    boolean happensFrom(long number, long sequence) {
        return began.getOrDefault(number, NEVER) == sequence
                && (isEnded(number) || reached.contains(number) || cut.contains(number));
    }

    /// Change sets that began and were neither ended nor abandoned; a load that got past its first line goes on.
    List<Long> broken() {
        return began.keySet().stream()
                .filter(number -> !isEnded(number) && !reached.contains(number) && !cut.contains(number))
                .sorted()
                .toList();
    }
}
