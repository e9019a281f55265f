package org.reelkeeper.service;

/// A question under a name.
public record SavedSearch(String name, RecordQuery query) {}
