package org.reelkeeper.gui.inspector;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.FieldMarks;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.service.Revision;

/// One revision of a record: who, when, why, and each field before and after.
final class RevisionView extends VBox {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final InspectorModel model;
    private final Workplace workplace;
    private final Messages messages;
    private final FieldWords words;
    private final FieldMarks marks;

    RevisionView(Revision revision, InspectorModel model, Workplace workplace, Messages messages) {
        this.model = model;
        this.workplace = workplace;
        this.messages = messages;
        this.words = new FieldWords(messages);
        this.marks = new FieldMarks(messages, workplace::zone);
        getStyleClass().add("revision");
        pseudoClassStateChanged(UNDONE, revision.undone());
        getChildren().add(head(revision));
        if (!revision.info().why().isBlank()) {
            var why = new Label(
                    messages.get("inspector.history.why", revision.info().why()));
            why.setWrapText(true);
            getChildren().add(why);
        }
        revision.fields().forEach(change -> getChildren().add(field(change, revision)));
    }

    private HBox head(Revision revision) {
        var info = revision.info();
        var what = new Label(kind(info));
        what.getStyleClass().add("strong");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var moment = new EmbargoWords(messages).moment(info.when().atZone(workplace.zone()));
        var who = new Label(messages.get(
                revision.undone() ? "inspector.history.undone" : "inspector.history.who", info.who(), moment));
        who.getStyleClass().addAll("muted", "small");
        var head = new HBox(what, who);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private String kind(ChangeSetInfo info) {
        return messages.get("inspector.kind." + info.kind().name().toLowerCase(Locale.ROOT), Long.toString(info.of()));
    }

    private VBox field(FieldChange change, Revision revision) {
        var slot = change.slot();
        var name = new Label(words.name(slot, change.after().label()));
        name.getStyleClass().addAll("muted", "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var back = new Button(messages.get("inspector.history.back"));
        back.setId("history-back-" + revision.info().number() + "-" + slot.key());
        back.getStyleClass().add("link-button");
        back.setAccessibleText(messages.get("inspector.history.back.field", name.getText()));
        back.setOnAction(_ -> model.putBack(change));
        var head = new HBox(name, back);
        head.getStyleClass().add("inspector-head");
        return new VBox(head, marks.of(change));
    }
}
