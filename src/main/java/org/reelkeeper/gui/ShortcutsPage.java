package org.reelkeeper.gui;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Every command that has a key, with its key.
public final class ShortcutsPage extends BorderPane {

    public ShortcutsPage(CommandTable commands, Messages messages) {
        setId("shortcuts-page");
        getStyleClass().addAll("page", "shortcuts-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("shell.shortcuts.title"));
        title.getStyleClass().add("title");
        var keys = new GridPane(24, 8);
        Arrays.stream(Command.values())
                .filter(commands::offers)
                .filter(command -> command.keys().isPresent())
                .forEach(command -> add(keys, messages.get(command.messageKey()), keys(command)));
        for (var more : messages.get("shell.shortcuts.more").split("\\|")) {
            var parts = more.split("=", 2);
            add(keys, parts[1].strip(), parts[0].strip());
        }
        var body = new VBox(title, keys);
        body.getStyleClass().addAll("page-body", "form-page");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(title.getText());
        setCenter(scroll);
    }

    private static void add(GridPane grid, String name, String keys) {
        var shown = new Label(keys);
        shown.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), new Label(name), shown);
    }

    private static String keys(Command command) {
        return Stream.concat(command.keys().stream(), command.otherKeys().stream())
                .map(KeyCombination::getDisplayText)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
