package org.reelkeeper.vault;

/// A line of the journal that is on the disk.
///
/// @param sequence its number; 0 when there is none yet
/// @param digest its SHA-256, in lower-case hexadecimal
public record ForcedLine(long sequence, String digest) {}
