package org.reelkeeper.gui.phrases;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.reelkeeper.gui.LineWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.phrases.PhrasesModel.BroughtFile;

/// What became of a file of phrases, line by line where something could not be taken.
final class BroughtNotice extends HBox {

    private final Messages messages;

    BroughtNotice(PhrasesModel model, Messages messages) {
        super(12);
        this.messages = messages;
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("page-footer");
        var words = new Label();
        words.setId("phrases-told");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var close = new Button(messages.get("phrases.told.close"));
        close.setId("phrases-told-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.clearTold());
        getChildren().addAll(words, close);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(words.textProperty().isNotEmpty());
        model.broughtProperty()
                .subscribe(brought -> words.setText(brought.map(this::told).orElse("")));
        model.toldProperty().subscribe(told -> words.setText(told.in(messages)));
    }

    private String told(BroughtFile outcome) {
        var brought = outcome.brought();
        var lines = new ArrayList<String>();
        lines.add(messages.get("phrases.brought", brought.learnt(), brought.same()));
        if (!brought.kept().isEmpty()) {
            lines.add(messages.get("phrases.brought.kept", brought.kept().size()));
        }
        lines.addAll(new LineWords(messages)
                .of(brought.wrong(), brought.wrongLines(), outcome.file().toString()));
        return String.join("\n", lines);
    }
}
