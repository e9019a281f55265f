package org.reelkeeper.vault;

/// Takes the entries of the journal, one after the other.
@FunctionalInterface
public interface EntryReader {

    void accept(long sequence, JournalEntry entry);
}
