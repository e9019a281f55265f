package org.reelkeeper.gui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Load, undo and redo, the way through the list, the search box and the count of problems. All the rest is menu.
final class Toolbar extends HBox {

    private static final double LEAST_SEARCH = 100;
    private static final double LEAST_PROBLEMS = 72; // the number at least, where text is large and the window small

    private final CommandTable commands;

    Toolbar(ShellModel model, CommandTable commands, Region searchBox, Messages messages) {
        this.commands = commands;
        setId("toolbar");
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        if (commands.offers(Command.LOAD)) {
            var load = commands.button(Command.LOAD);
            load.getStyleClass().add("primary");
            getChildren().add(load);
        }
        addIcon(Command.UNDO, Feather.CORNER_UP_LEFT);
        addIcon(Command.REDO, Feather.CORNER_UP_RIGHT);
        addIcon(Command.PREVIOUS, Feather.CHEVRON_LEFT);
        getChildren().add(position(model));
        addIcon(Command.NEXT, Feather.CHEVRON_RIGHT);
        HBox.setHgrow(searchBox, Priority.ALWAYS);
        var problems = problems(model, messages);
        getChildren().addAll(searchBox, problems);
        if (commands.offers(Command.MAY_USE)) {
            getChildren().add(commands.button(Command.MAY_USE));
        }
        if (commands.offers(Command.INSPECTOR)) {
            getChildren().add(inspectorButton(model));
        }
        getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        searchBox.setMinWidth(LEAST_SEARCH);
        problems.setMinWidth(LEAST_PROBLEMS);
    }

    private void addIcon(Command command, Ikon icon) {
        if (commands.offers(command)) {
            getChildren().add(commands.iconButton(command, icon));
        }
    }

    /// Never gives back room that it had once, so that the search box stands still while somebody walks the list.
    private static Label position(ShellModel model) {
        var position = new Label();
        position.setId("position");
        position.getStyleClass().add("position");
        position.textProperty().bind(model.positionProperty());
        position.widthProperty()
                .subscribe(width -> position.setMinWidth(Math.max(position.getMinWidth(), width.doubleValue())));
        return position;
    }

    private Button problems(ShellModel model, Messages messages) {
        var button = new Button();
        button.setId("problem-count");
        button.getStyleClass().add("count-chip");
        var sign = Shape.ALERT.node();
        Tone.WARNING.paint(sign);
        button.setGraphic(sign);
        var some = model.problemsProperty().greaterThan(0);
        button.visibleProperty().bind(some);
        button.managedProperty().bind(some);
        button.textProperty()
                .bind(model.problemsProperty().map(count -> messages.get("shell.problems", count.longValue())));
        button.setOnAction(_ -> commands.run(Command.SHOW_PROBLEMS));
        return button;
    }

    private Button inspectorButton(ShellModel model) {
        var button = commands.iconButton(Command.INSPECTOR, Feather.SIDEBAR);
        button.getStyleClass().addAll("quiet", "mirrored");
        ((FontIcon) button.getGraphic()).setScaleX(-1); // the sign shows a pane at the left; ours is at the right
        button.visibleProperty().bind(model.narrow());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
