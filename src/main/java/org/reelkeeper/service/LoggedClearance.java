package org.reelkeeper.service;

import java.time.Instant;

/// A clearance that was kept as evidence.
///
/// @param number from 1, in the order in which they were kept
/// @param who asked
/// @param note why, or for whom
public record LoggedClearance(long number, String who, Instant when, String note, Clearance clearance) {}
