package org.reelkeeper.exchange;

import java.util.Locale;

/// The reader for a file, by the end of its name: JSON Lines, a table, and labelled text for every other name.
public final class SourceReaders {

    private SourceReaders() {}

    public static SourceReader forFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson", "json" -> new JsonLinesReader();
            case "csv" -> new CsvReader();
            default -> new LabelledText();
        };
    }
}
