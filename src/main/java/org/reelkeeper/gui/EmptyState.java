package org.reelkeeper.gui;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands where something would be: says what that is and how to get it.
public final class EmptyState extends VBox {

    private final Label heading = new Label();
    private final Label words = new Label();

    /// For a page on which something is being waited for that has no end to show.
    public static EmptyState waiting(String title, String hint) {
        var going = new ProgressBar();
        going.setAccessibleText(title);
        return new EmptyState(Feather.FILM, title, hint, going);
    }

    public EmptyState(Ikon icon, String title, String hint, Node... ways) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        heading.setText(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        words.setText(hint);
        words.getStyleClass().add("empty-hint");
        words.setWrapText(true);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        getChildren().addAll(new FontIcon(icon), heading, words);
        getChildren().addAll(ways);
    }

    /// For a heading that says what was looked for.
    public StringProperty titleProperty() {
        return heading.textProperty();
    }

    /// For a hint that depends on how it was looked for.
    public StringProperty hintProperty() {
        return words.textProperty();
    }
}
