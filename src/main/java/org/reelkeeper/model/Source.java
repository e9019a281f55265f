package org.reelkeeper.model;

/// Where the text of a field comes from.
public sealed interface Source {

    /// As loaded. `whole` covers label and value, `value` the bytes that an export replaces when the text changes.
    record Loaded(Span whole, Span value) implements Source {}

    /// Loaded, then changed by a person; `loaded` is the text as the source has it.
    record Corrected(Span whole, Span value, String loaded) implements Source {}

    /// Not in the source: typed, marked or imported without a place.
    record Added() implements Source {}

    /// No such field. Stands in changes only, never in a record.
    record Absent() implements Source {}
}
