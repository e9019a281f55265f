package org.reelkeeper.gui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What a page tells of the last act, at its foot, until a person puts it away. Not seen while there is nothing to tell.
public final class ToldLine extends HBox {

    private final Label words = new Label();

    /// @param id of the words; that of the button goes on with `-close`
    /// @param closing word on the button
    /// @param close puts away what is told
    public ToldLine(String id, String closing, Runnable close) {
        super(12);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("page-footer");
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var button = new Button(closing);
        button.setId(id + "-close");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> close.run());
        getChildren().addAll(words, button);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(words.textProperty().isNotEmpty());
    }

    /// Shows these words; none when they are empty.
    public void tell(String text) {
        words.setText(text);
    }
}
