package org.reelkeeper.gui.authorities;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.LineWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ToldLine;
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

    private ToldLine told(AuthoritiesModel model) {
        var line = new ToldLine("authorities-told", messages.get("authorities.told.close"), model::clearTold);
        model.broughtProperty()
                .subscribe(brought -> line.tell(brought.map(this::told).orElse("")));
        model.toldProperty().subscribe(told -> line.tell(told.in(messages)));
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
