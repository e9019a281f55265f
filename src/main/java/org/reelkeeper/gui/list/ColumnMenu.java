package org.reelkeeper.gui.list;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Sort;

/// Says which columns are shown and what the list is ordered by, for the heads of the columns and for the menu bar. Made
/// anew whenever it is shown.
final class ColumnMenu {

    private final RecordTable table;
    private final ListModel model;
    private final Messages messages;

    ColumnMenu(RecordTable table, ListModel model, Messages messages) {
        this.table = table;
        this.model = model;
        this.messages = messages;
    }

    /// The menu that opens at the head of a column.
    ContextMenu context() {
        var menu = new ContextMenu();
        menu.setId("column-menu");
        menu.setOnShowing(_ -> fillColumns(menu.getItems()));
        fillColumns(menu.getItems()); // an empty one would not open
        return menu;
    }

    void columns(Menu menu) {
        fillColumns(menu.getItems());
        menu.setOnShowing(_ -> fillColumns(menu.getItems()));
    }

    void orders(Menu menu) {
        fillOrders(menu.getItems());
        menu.setOnShowing(_ -> fillOrders(menu.getItems()));
    }

    private void fillColumns(ObservableList<MenuItem> items) {
        items.setAll(table.columnIds().stream().map(this::columnItem).toList());
    }

    private MenuItem columnItem(String column) {
        var item = new CheckMenuItem(messages.get("list.column." + column));
        item.setId("column-" + column);
        item.setSelected(table.isShown(column));
        item.setDisable(column.equals(RecordTable.TITLE));
        item.setOnAction(_ -> table.setShown(column, !table.isShown(column)));
        return item;
    }

    private void fillOrders(ObservableList<MenuItem> items) {
        var group = new ToggleGroup();
        items.setAll(List.of(Sort.values()).stream()
                .map(sort -> orderItem(sort, group))
                .toList());
        items.addAll(new SeparatorMenuItem(), directionItem(true), directionItem(false));
    }

    private MenuItem orderItem(Sort sort, ToggleGroup group) {
        var item = new RadioMenuItem(messages.get("list.order." + sort.name().toLowerCase(Locale.ROOT)));
        item.setId("order-" + sort.name().toLowerCase(Locale.ROOT));
        item.setToggleGroup(group);
        item.setSelected(model.query().sort() == sort);
        item.setOnAction(_ -> model.sortBy(sort, model.query().ascending()));
        return item;
    }

    private MenuItem directionItem(boolean ascending) {
        var item = new RadioMenuItem(messages.get(ascending ? "list.order.up" : "list.order.down"));
        item.setId(ascending ? "order-up" : "order-down");
        item.setSelected(model.query().ascending() == ascending);
        item.setOnAction(_ -> model.sortBy(model.query().sort(), ascending));
        return item;
    }
}
