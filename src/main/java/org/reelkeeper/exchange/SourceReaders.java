package org.reelkeeper.exchange;

import java.time.ZoneId;
import java.util.Locale;

/// The reader for a file, by the end of its name: JSON Lines, a table, and labelled text for every other name.
public final class SourceReaders {

    private SourceReaders() {}

    /// The reader for a file of this name.
    ///
    /// @param zone the catalogue's, for what a file states of times that are written without one
    public static SourceReader forFile(String name, ZoneId zone) {
        var lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson", "json" -> new JsonLinesReader(zone);
            case "csv" -> new CsvReader(zone);
            default -> new LabelledText();
        };
    }
}
