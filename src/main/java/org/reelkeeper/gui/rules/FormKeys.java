package org.reelkeeper.gui.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that the form answers itself while it has the focus.
public final class FormKeys {

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    public FormKeys on(String keys, Runnable action) {
        actions.put(KeyCombination.valueOf(keys), action);
        return this;
    }

    public FormKeys onDigit(int digit, Runnable action) {
        actions.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + digit), KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    public void listenTo(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        for (var entry : actions.entrySet()) {
            if (entry.getKey().match(event)) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }
}
