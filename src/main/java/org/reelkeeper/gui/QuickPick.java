package org.reelkeeper.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A line to type into and the few things it may mean; Enter takes the one chosen.
public final class QuickPick extends VBox {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 12;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Function<String, List<Choice>> meanings;
    private Runnable left = () -> {};

    /// Something that can be picked.
    public record Choice(String text, Runnable action) {}

    /// A pick by typing.
    ///
    /// @param meanings what a typed text may mean, the likeliest first
    public QuickPick(String id, String title, Function<String, List<Choice>> meanings) {
        super(8);
        this.meanings = meanings;
        setId(id);
        var name = new Label(title);
        name.getStyleClass().add("strong");
        field.setId(id + "-text");
        field.setAccessibleText(title);
        list.setId(id + "-choices");
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(_ -> take());
        field.textProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(name, field, list);
    }

    /// The pick as something to be shown over the window.
    public Overlay overlay() {
        var overlay = new Overlay(this, field);
        left = overlay::leave;
        return overlay;
    }

    private void show(String typed) {
        list.getItems().setAll(meanings.apply(typed.strip()));
        list.getSelectionModel().selectFirst();
        list.setVisible(!list.getItems().isEmpty());
        list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * ROW + 2);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (event.getCode() == KeyCode.UP) {
            event.consume();
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(choice -> {
            left.run();
            choice.action().run();
        });
    }

    private static final class ChoiceCell extends ListCell<Choice> {

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : choice.text());
        }
    }
}
