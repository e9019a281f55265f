package org.reelkeeper.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of expectations out of a text file: cells between pipes, comments after `#`. In a cell a backslash with `n`, `t`,
/// another backslash, a pipe, or `u` and four digits stands for the character that it names.
final class PipeTable {

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nt|\\\\]))");

    private PipeTable() {}

    /// One row with its place in the file.
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        @Override
        public String toString() {
            return line + ": " + String.join(" | ", cells);
        }
    }

    static Stream<Row> rows(String file, int columns) {
        var lines = text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank() && !lines.get(at).startsWith("#"))
                .mapToObj(at -> row(file, at + 1, lines.get(at), columns));
    }

    private static Row row(String file, int line, String text, int columns) {
        var cells = PIPE.splitAsStream(text).map(PipeTable::unescaped).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException("%s line %d has %d cells".formatted(file, line, cells.size()));
        }
        return new Row(line, cells);
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) != null) {
            return Character.toString(Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> escape.group(2);
        };
    }

    private static String text(String file) {
        try (var stream = PipeTable.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
