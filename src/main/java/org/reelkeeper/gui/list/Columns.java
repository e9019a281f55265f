package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Order and widths of the columns as one line of text, such as `state:56,record:96`, to be kept between two starts.
final class Columns {

    private Columns() {}

    static String text(TableView<ListRow> table) {
        return table.getColumns().stream()
                .map(column -> column.getId() + ":" + Math.round(column.getWidth()))
                .collect(Collectors.joining(","));
    }

    /// Puts the columns as the text says; what it does not name, or names wrongly, stays as it is.
    static void restore(TableView<ListRow> table, String text) {
        var ordered = new ArrayList<TableColumn<ListRow, ?>>();
        for (var part : text.split(",")) {
            var colon = part.indexOf(':');
            if (colon > 0) {
                named(table.getColumns(), part.substring(0, colon)).ifPresent(column -> {
                    column.setPrefWidth(width(part.substring(colon + 1), column.getPrefWidth()));
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
