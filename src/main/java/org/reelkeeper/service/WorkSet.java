package org.reelkeeper.service;

/// A list of records that a person has put together.
public record WorkSet(long number, String name, long records) {}
