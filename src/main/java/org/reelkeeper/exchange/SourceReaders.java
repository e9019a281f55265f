package org.reelkeeper.exchange;

import java.util.Locale;
import org.reelkeeper.check.ReadingContext;

/// The reader for a file, by the end of its name: JSON Lines, a table, and labelled text for every other name.
public final class SourceReaders {

    private SourceReaders() {}

    /// The reader for a file of this name.
    ///
    /// @param context the catalogue's, which what a file states is compared by
    public static SourceReader forFile(String name, ReadingContext context) {
        return switch (ending(name)) {
            case "jsonl", "ndjson", "json" -> new JsonLinesReader(context);
            case "csv" -> new CsvReader(context);
            default -> new LabelledText();
        };
    }

    /// Whether a file of this name is read as labelled text, where something has to say `Record ID`.
    public static boolean isLabelledText(String name) {
        return switch (ending(name)) {
            case "jsonl", "ndjson", "json", "csv" -> false;
            default -> true;
        };
    }

    /// What stands behind the last dot; a name without one has no ending, even when it is `csv`.
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
