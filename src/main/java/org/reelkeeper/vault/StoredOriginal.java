package org.reelkeeper.vault;

/// A file whose bytes are safe in the vault.
///
/// @param sha256 of its bytes, in lower-case hexadecimal; its name among the originals
/// @param size in bytes
public record StoredOriginal(String sha256, long size) {}
