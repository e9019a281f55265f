package org.reelkeeper.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The labels that may start a field, read from the table `labels.psv`. Capitals, runs of spaces, spaces
/// around a slash and characters that nobody sees do not matter.
public final class Labels {

    /// How a labelled value goes on: one line as a rule, running text, or the tail that may be glued to a story's end.
    public enum Shape {
        LINE,
        TEXT,
        TAIL
    }

    /// One label of the table.
    ///
    /// @param name as the program writes it
    /// @param field `EXTRA` for a label that is known but has no field of its own
    public record Label(String name, Field field, Shape shape) {}

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Labels STANDARD = load();

    private final Map<String, Label> byName = new HashMap<>();
    private final List<Label> all = new ArrayList<>();

    private Labels(List<String> rows) {
        for (var row : rows) {
            var cells = row.split("\\|", -1);
            var field = Field.ofKey(cells[1]).orElseThrow(() -> new IllegalArgumentException(row));
            var label = new Label(cells[0], field, Shape.valueOf(cells[2].toUpperCase(Locale.ROOT)));
            all.add(label);
            byName.put(folded(label.name()), label);
            for (var alias : cells[3].split(";")) {
                byName.put(folded(alias), label);
            }
        }
        byName.remove("");
    }

    public static Labels standard() {
        return STANDARD;
    }

    public Optional<Label> find(String written) {
        return Optional.ofNullable(byName.get(folded(written)));
    }

    /// All labels in the order in which a record file has them.
    public List<Label> all() {
        return List.copyOf(all);
    }

    /// The label that the program writes for a field; empty for headings and marks.
    public String nameOf(Field field) {
        return all.stream()
                .filter(label -> label.field() == field && field != Field.EXTRA)
                .map(Label::name)
                .findFirst()
                .orElse("");
    }

    private static String folded(String written) {
        var seen = UNSEEN.matcher(written).replaceAll("");
        var spaced = SPACES.matcher(seen).replaceAll(" ").strip();
        return SLASH.matcher(spaced).replaceAll("/").toLowerCase(Locale.ROOT);
    }

    private static Labels load() {
        try (InputStream table = Labels.class.getResourceAsStream("labels.psv")) {
            if (table == null) {
                throw new IllegalStateException("labels.psv is not in the program");
            }
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new Labels(text.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("reading labels.psv", e);
        }
    }
}
