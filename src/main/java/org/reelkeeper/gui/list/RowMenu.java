package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;

/// What can be done with the record that is open and with those that are selected, where they stand in the list.
record RowMenu(CommandTable commands) {

    private static final List<Command> RECORD = List.of(
            Command.SET_EMBARGO,
            Command.HOLD_EMBARGO,
            Command.LIFT_EMBARGO,
            Command.EDIT_RIGHTS,
            Command.INSPECT_SOURCE,
            Command.INSPECT_HISTORY);

    private static final List<Command> WORK_SETS = List.of(Command.NEW_WORK_SET, Command.REMOVE_FROM_WORK_SET);
    private static final List<Command> SELECTION = List.of(Command.EXPORT, Command.MARK_ALL, Command.MARK_NONE);

    void joinTo(TableView<?> table) {
        var menu = new ContextMenu();
        menu.setId("row-menu");
        table.setOnContextMenuRequested(event -> {
            event.consume();
            menu.getItems().setAll(items());
            openBy(event, menu, table);
        });
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>(offered(RECORD));
        items.add(new SeparatorMenuItem());
        items.add(commands.passingMenu("add-to-work-set"));
        items.addAll(offered(WORK_SETS));
        items.add(new SeparatorMenuItem());
        items.addAll(offered(SELECTION));
        return items;
    }

    private List<MenuItem> offered(List<Command> wanted) {
        return wanted.stream()
                .filter(commands::offers)
                .map(commands::passingItem)
                .toList();
    }

    /// Where the pointer is; by a key at the upper edge of the list.
    private static void openBy(ContextMenuEvent event, ContextMenu menu, TableView<?> table) {
        if (event.isKeyboardTrigger()) {
            menu.show(table, Side.TOP, 0, 0);
        } else {
            menu.show(table, event.getScreenX(), event.getScreenY());
        }
    }
}
