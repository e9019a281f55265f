package org.reelkeeper.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The authority lists that come with the program: a row a line, cells parted by `|`, items of a cell by `;`.
final class Tables {

    private Tables() {}

    static Stream<String[]> rows(String table) {
        try (InputStream bytes = Tables.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException(table + " is not in the program");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + table, e);
        }
    }

    static List<String> items(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
