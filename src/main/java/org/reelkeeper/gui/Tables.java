package org.reelkeeper.gui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Columns of plain lists. They are not sorted by the table: what a list shows comes in its order from its model.
public final class Tables {

    private static final double ROW = 28;

    private Tables() {}

    /// Gives a table rows of one height, columns that fill it, and its name for a screen reader.
    public static void dress(TableView<?> table, String name) {
        table.getStyleClass().add("plain-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(name);
        table.setPlaceholder(new Label());
    }

    public static <T> TableColumn<T, T> text(String title, double width, Function<T, String> words) {
        return column(title, width, (item, cell) -> cell.setText(words.apply(item)));
    }

    /// A text column that keeps its width when the table grows.
    public static <T> TableColumn<T, T> narrow(String title, double width, Function<T, String> words) {
        return fixed(text(title, width, words));
    }

    /// Right-aligned, of one width.
    public static <T> TableColumn<T, T> number(String title, double width, Function<T, String> words) {
        var column = Tables.<T>narrow(title, width, words);
        column.getStyleClass().add("number");
        return column;
    }

    /// A chip in each row; it is filled anew whenever the row shows another item.
    public static <T> TableColumn<T, T> chip(String title, double width, BiConsumer<T, Chip> filled) {
        return fixed(column(title, width, (item, cell) -> {
            var chip = cell.getGraphic() instanceof Chip present ? present : new Chip();
            filled.accept(item, chip);
            cell.setGraphic(chip);
        }));
    }

    /// A small button in each row.
    public static <T> TableColumn<T, T> button(String name, Ikon icon, Consumer<T> action) {
        var column = Tables.<T>column("", 40, (item, cell) -> {
            var button = cell.getGraphic() instanceof Button present ? present : new Button("", new FontIcon(icon));
            button.getStyleClass().setAll("button", "icon-button", "quiet", "row-button");
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
            button.setOnAction(_ -> action.accept(item));
            cell.setGraphic(button);
        });
        return fixed(column);
    }

    /// Takes from a column the freedom to grow and shrink with the table.
    public static <T> TableColumn<T, T> fixed(TableColumn<T, T> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    /// Keeps a column wide enough to be worth reading where the table is narrow; the table scrolls then.
    public static <T> TableColumn<T, T> atLeast(double width, TableColumn<T, T> column) {
        column.setMinWidth(width);
        return column;
    }

    /// A column whose cells are filled by hand.
    public static <T> TableColumn<T, T> column(String title, double width, BiConsumer<T, TableCell<T, T>> filled) {
        var column = new TableColumn<T, T>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new FilledCell<>(filled));
        return column;
    }

    private static final class FilledCell<T> extends TableCell<T, T> {

        private final BiConsumer<T, TableCell<T, T>> filled;

        FilledCell(BiConsumer<T, TableCell<T, T>> filled) {
            this.filled = filled;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
            } else {
                filled.accept(item, this);
            }
        }
    }
}
