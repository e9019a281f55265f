package org.reelkeeper.gui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line at the foot of the window: the catalogue, its counts, whether all is saved, the last backup, the zone, the
/// jobs. What belongs to a page opens it.
final class StatusBar extends HBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final CommandTable commands;

    StatusBar(ShellModel model, CommandTable commands, JobList jobs, Messages messages) {
        this.commands = commands;
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        item("status-catalogue", model.catalogueProperty()),
                        item("status-counts", model.countsProperty()),
                        item("status-searchable", model.searchableProperty()),
                        saved(model),
                        backup(model),
                        door("status-zone", Command.PREFERENCES, model.zoneProperty()),
                        space,
                        new JobLine(model, jobs, messages));
    }

    private static Label item(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private ButtonBase door(String id, Command command, ObservableValue<String> text) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("status-button");
        button.textProperty().bind(text);
        button.visibleProperty().bind(button.textProperty().isNotEmpty());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> commands.run(command));
        return button;
    }

    private ButtonBase backup(ShellModel model) {
        var button = door("status-backup", Command.BACK_UP, model.backupProperty());
        model.backupLateProperty().subscribe(late -> button.pseudoClassStateChanged(LATE, late));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(model.backupHintProperty());
        button.setTooltip(tooltip);
        return button;
    }

    private static Label saved(ShellModel model) {
        var label = item("status-saved", model.savedProperty());
        var dot = Shape.DOT.node();
        dot.visibleProperty().bind(model.draftProperty());
        dot.managedProperty().bind(dot.visibleProperty());
        label.setGraphic(dot);
        return label;
    }
}
