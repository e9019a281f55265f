package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.ContextMenus;

/// What can be done with the record that is open and with those that are marked, where they stand in the list.
///
/// @param marked how many are marked, in words; empty for none
record RowMenu(CommandTable commands, ObservableValue<String> marked) {

    /// They are for the records that are marked where some are, else for the one that is open.
    private static final List<Command> EMBARGO =
            List.of(Command.SET_EMBARGO, Command.EXTEND_EMBARGO, Command.HOLD_EMBARGO, Command.LIFT_EMBARGO);

    private static final List<Command> RECORD =
            List.of(Command.EDIT_RIGHTS, Command.INSPECT_SOURCE, Command.INSPECT_HISTORY);

    private static final List<Command> WORK_SETS = List.of(Command.NEW_WORK_SET, Command.REMOVE_FROM_WORK_SET);
    private static final List<Command> SELECTION = List.of(Command.EXPORT, Command.MARK_ALL, Command.MARK_NONE);

    void joinTo(TableView<?> table) {
        var menu = new ContextMenu();
        menu.setId("row-menu");
        table.setOnContextMenuRequested(event -> {
            menu.getItems().setAll(items());
            ContextMenus.open(menu, event, table);
        });
    }

    private List<MenuItem> items() {
        boolean some = !marked.getValue().isEmpty();
        var items = new ArrayList<MenuItem>(some ? List.of() : offered(EMBARGO));
        items.addAll(offered(RECORD));
        items.add(new SeparatorMenuItem());
        if (some) {
            var head = new MenuItem(marked.getValue());
            head.setDisable(true);
            items.add(head); // what stands below it is for these, and not for the record that is open
            items.addAll(offered(EMBARGO));
        }
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
}
