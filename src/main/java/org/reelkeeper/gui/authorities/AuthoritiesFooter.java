package org.reelkeeper.gui.authorities;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.LineWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.gui.authorities.AuthoritiesModel.BroughtFile;

/// How far the records are read anew, and what became of the last act.
final class AuthoritiesFooter extends VBox {

    private final Messages messages;

    AuthoritiesFooter(AuthoritiesModel model, Messages messages) {
        this.messages = messages;
        var work = new WorkLine(model.watch(), new WorkWords(messages)::share);
        HBox.setHgrow(work, Priority.ALWAYS);
        var stop = new Button(messages.get("authorities.stop"));
        stop.setId("authorities-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        var line = new HBox(12, work, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-footer");
        work.visibleProperty().bind(model.workingProperty()); // it looks at the job while it is seen
        line.visibleProperty().bind(model.workingProperty());
        line.managedProperty().bind(line.visibleProperty());
        getChildren().addAll(told(model), line);
    }

    private HBox told(AuthoritiesModel model) {
        var words = new Label();
        words.setId("authorities-told");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(messages.get("authorities.told.close"));
        close.setId("authorities-told-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.clearTold());
        var line = new HBox(12, words, close);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("page-footer");
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(words.textProperty().isNotEmpty());
        model.toldProperty().subscribe(told -> words.setText(told.in(messages)));
        model.broughtProperty().subscribe(brought -> brought.map(this::told).ifPresent(words::setText));
        return line;
    }

    private String told(BroughtFile outcome) {
        var brought = outcome.brought();
        var lines = new ArrayList<String>();
        lines.add(messages.get("authorities.brought", brought.brought(), brought.same(), brought.records()));
        lines.addAll(new LineWords(messages)
                .of(brought.wrong(), brought.wrongLines(), outcome.file().toString()));
        return String.join("\n", lines);
    }
}
