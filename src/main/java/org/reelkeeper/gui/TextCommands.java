package org.reelkeeper.gui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/// Cut, copy and paste of the menu, in the text control that has the focus. Text controls answer the keys themselves,
/// so that one key never does it twice.
public final class TextCommands {

    private final Scene scene;
    private final BooleanProperty textAtHand = new SimpleBooleanProperty(this, "textAtHand");

    public TextCommands(Scene scene) {
        this.scene = scene;
    }

    public void joinTo(CommandTable table) {
        table.join(Command.CUT, () -> act(TextInputControl::cut), inText(TextCommands::canCut));
        table.join(Command.COPY, () -> act(TextInputControl::copy), inText(TextCommands::isSelected));
        table.join(Command.PASTE, () -> act(TextInputControl::paste), inText(this::canPaste));
        table.beforeMenus(() ->
                textAtHand.set(Clipboard.getSystemClipboard().hasString())); // a clipboard does not tell by itself
    }

    private void act(Consumer<TextInputControl> act) {
        Optional.ofNullable(scene.getFocusOwner()).flatMap(TextCommands::textOf).ifPresent(act);
    }

    private ObservableValue<Boolean> inText(Function<TextInputControl, ObservableValue<Boolean>> state) {
        ObservableValue<Boolean> never = new SimpleBooleanProperty();
        return scene.focusOwnerProperty()
                .flatMap(owner -> textOf(owner).map(state).orElse(never))
                .orElse(false);
    }

    private static Optional<TextInputControl> textOf(Node owner) {
        return switch (owner) {
            case TextInputControl text -> Optional.of(text);
            case ComboBox<?> choice when choice.isEditable() -> Optional.of(choice.getEditor());
            default -> Optional.empty();
        };
    }

    private static ObservableValue<Boolean> isSelected(TextInputControl text) {
        return text.selectedTextProperty().map(selected -> !selected.isEmpty());
    }

    private static ObservableValue<Boolean> canCut(TextInputControl text) {
        return Bindings.createBooleanBinding(
                () -> text.isEditable() && !text.getSelectedText().isEmpty(),
                text.editableProperty(),
                text.selectedTextProperty());
    }

    private ObservableValue<Boolean> canPaste(TextInputControl text) {
        return text.editableProperty().and(textAtHand);
    }
}
