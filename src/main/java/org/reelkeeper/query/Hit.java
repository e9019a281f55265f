package org.reelkeeper.query;

/// Characters of a text to be marked.
///
/// @param end not included
public record Hit(int start, int end) {}
