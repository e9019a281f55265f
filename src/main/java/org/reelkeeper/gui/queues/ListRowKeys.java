package org.reelkeeper.gui.queues;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.reelkeeper.gui.Messages;

/// What can be done to a row, by its menu and by keys.
record ListRowKeys(List<Act> acts) {

    /// @param word of the key of its words
    record Act(String word, String keys, Runnable work) {}

    void joinTo(QueueRow row, Messages messages) {
        var menu = new ContextMenu();
        for (var act : acts) {
            var keys =
                    KeyCombination.valueOf(act.keys()).getDisplayText(); // as an accelerator it would work everywhere
            var item = new MenuItem(messages.get("queues.row", messages.get("queues.row." + act.word()), keys));
            item.setId(row.getId() + "-" + act.word());
            item.setOnAction(_ -> act.work().run());
            menu.getItems().add(item);
        }
        row.setContextMenu(menu);
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        acts.stream()
                .filter(act -> KeyCombination.valueOf(act.keys()).match(event))
                .findFirst()
                .ifPresent(act -> {
                    event.consume();
                    act.work().run();
                });
    }
}
