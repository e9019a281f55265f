package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// Order and widths of the columns as one line of text, such as `state:56,record:96,-country:110`, to be kept between two
/// starts. A dash stands before those that are not shown.
final class Columns {

    private static final String HIDDEN = "-";

    private Columns() {}

    static String text(RecordTable table) {
        return table.getColumns().stream()
                .map(column -> (table.isShown(column.getId()) ? "" : HIDDEN) + column.getId() + ":"
                        + Math.round(column.getWidth()))
                .collect(Collectors.joining(","));
    }

    /// Puts the columns as the text says; what it does not name, or names wrongly, stays as it is.
    static void restore(RecordTable table, String text) {
        var ordered = new ArrayList<TableColumn<ListRow, ?>>();
        for (var part : text.split(",")) {
            var colon = part.indexOf(':');
            if (colon > 0) {
                boolean hidden = part.startsWith(HIDDEN);
                named(table.getColumns(), part.substring(hidden ? 1 : 0, colon)).ifPresent(column -> {
                    column.setPrefWidth(width(part.substring(colon + 1), column.getPrefWidth()));
                    table.setShown(column.getId(), !hidden);
                    ordered.add(column);
                });
            }
        }
        table.getColumns().stream().filter(column -> !ordered.contains(column)).forEach(ordered::add);
        if (ordered.size() == table.getColumns().size()) {
            table.getColumns().setAll(ordered);
        }
    }

    private static Optional<TableColumn<ListRow, ?>> named(List<TableColumn<ListRow, ?>> columns, String id) {
        return columns.stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    private static double width(String text, double otherwise) {
        return text.chars().allMatch(Character::isDigit) && !text.isEmpty() && text.length() < 5
                ? Math.max(24, Integer.parseInt(text))
                : otherwise;
    }
}
