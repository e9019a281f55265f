package org.reelkeeper.gui;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Every command that has a key, with its key.
public final class ShortcutsPage extends BorderPane {

    public ShortcutsPage(CommandTable commands, Messages messages) {
        setId("shortcuts-page");
        getStyleClass().addAll("page", "shortcuts-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("shell.shortcuts.title"));
        title.getStyleClass().add("title");
        var keys = new FactGrid();
        Arrays.stream(Command.values())
                .filter(commands::offers)
                .forEach(command -> command.keys()
                        .ifPresent(combination ->
                                keys.fact(keys(command, combination), new Label(messages.get(command.messageKey())))));
        for (var more : messages.get("shell.shortcuts.more").split("\\|")) {
            var parts = more.split("=", 2);
            keys.fact(parts[0].strip(), new Label(parts[1].strip()));
        }
        var body = new VBox(title, keys);
        body.getStyleClass().addAll("page-body", "form-page");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(title.getText());
        setCenter(scroll);
    }

    private static String keys(Command command, KeyCombination first) {
        return Stream.concat(Stream.of(first), command.otherKeys().stream())
                .map(KeyCombination::getDisplayText)
                .collect(Collectors.joining(", "));
    }
}
