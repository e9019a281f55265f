package org.reelkeeper.gui.list;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.reelkeeper.gui.Messages;

/// Goes to the record that begins with what is typed while the list has the keys, and shows what that is. A pause begins
/// anew.
final class TypeAhead extends Label {

    private static final Duration PAUSE = Duration.seconds(1.5);
    private static final int LONGEST = 60;

    private final ListModel model;
    private final Messages messages;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    TypeAhead(ListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("list-typed");
        getStyleClass().add("typed-ahead");
        setMouseTransparent(true);
        setVisible(false);
        pause.setOnFinished(_ -> end());
    }

    /// Listens to what is typed there; before all others, since a space is a letter once something is typed.
    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        var letters = event.getCharacter();
        boolean meant = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (meant && !letters.isEmpty() && isText(letters) && typed.length() < LONGEST) {
            event.consume();
            seek(typed + letters);
        }
    }

    /// A space marks the record, unless it stands within what is typed.
    private boolean isText(String letters) {
        return letters.codePoints().noneMatch(Character::isISOControl) && (!letters.isBlank() || !typed.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (typed.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.BACK_SPACE -> {
                event.consume();
                seek(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
            }
            case KeyCode.SPACE -> event.consume(); // it comes once more as what was typed
            case KeyCode.ESCAPE -> {
                event.consume();
                end();
            }
            case KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END -> end();
            default -> {}
        }
    }

    private void seek(String text) {
        typed = text;
        if (typed.isBlank()) {
            end();
            return;
        }
        pause.playFromStart();
        setVisible(true);
        show(true);
        model.goToNext(typed, this::show);
    }

    private void show(boolean found) {
        setText(messages.get(found ? "list.typed" : "list.typed.none", typed));
    }

    private void end() {
        pause.stop();
        typed = "";
        setVisible(false);
    }
}
