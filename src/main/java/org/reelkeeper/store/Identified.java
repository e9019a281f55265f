package org.reelkeeper.store;

/// A record found by its identity: what a second delivery is compared with.
///
/// @param identity its record id, or `sha256:` and its digest when it has none
/// @param digest of the piece it was read from
public record Identified(String identity, long key, long revision, String digest) {}
