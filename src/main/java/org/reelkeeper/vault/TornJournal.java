package org.reelkeeper.vault;

/// The end of a journal that was damaged before it was ever acknowledged, as a power cut leaves it.
///
/// @param damage the first place of it
/// @param kept the file, beside the journal, that holds its bytes
public record TornJournal(JournalDamage damage, String kept) {}
