package org.reelkeeper.service;

import java.nio.file.Path;
import java.time.Instant;

/// What is to be written where.
///
/// @param selection which records, in which order; one record is taken at whatever revision it has
/// @param includeEmbargoed takes in what is embargoed, held or unclear
/// @param asOf the moment that embargo states are taken at
public record ExportRequest(
        Format format,
        Path file,
        Selection selection,
        boolean includeEmbargoed,
        boolean includeWithdrawn,
        Instant asOf) {

    /// The formats that records leave in.
    public enum Format {
        TEXT,
        JSONL,
        CSV,
        /// A table for programs: texts that look like formulas stand in it as they are.
        EXACT_CSV
    }
}
