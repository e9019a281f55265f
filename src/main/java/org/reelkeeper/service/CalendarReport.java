package org.reelkeeper.service;

/// What a calendar file holds.
///
/// @param leftOut records that the clock does not free: without an end, lifted, held, unclear, withheld or withdrawn
public record CalendarReport(long written, long leftOut) {}
