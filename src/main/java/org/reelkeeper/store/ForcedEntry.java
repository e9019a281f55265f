package org.reelkeeper.store;

/// An entry of the journal that was on the disk.
///
/// @param sequence its number; 0 when there was none yet
/// @param digest SHA-256 of its line, in lower-case hexadecimal
public record ForcedEntry(long sequence, String digest) {}
