package org.reelkeeper.gui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.FieldMarks;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.ChangeSetSummary;

/// What one change set did, record by record, with the words marked that went and came; and the way to take it back.
final class ChangeSetDetail extends VBox {

    private final HistoryModel model;
    private final Messages messages;
    private final Moments moments;
    private final FieldMarks marks;
    private final Label heading = new Label();
    private final VBox body = new VBox();

    ChangeSetDetail(HistoryModel model, Messages messages, Moments moments, FieldMarks marks) {
        this.model = model;
        this.messages = messages;
        this.moments = moments;
        this.marks = marks;
        setId("history-detail");
        getStyleClass().add("panel");
        heading.setId("history-heading");
        heading.getStyleClass().add("panel-heading");
        body.getStyleClass().add("panel-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.get("history.detail"));
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll, foot());
        model.openProperty().subscribe(_ -> show());
        model.changes().addListener((ListChangeListener<Change>) _ -> show());
        show();
    }

    private HBox foot() {
        var refusal = new Label();
        refusal.setId("history-refusal");
        refusal.setWrapText(true);
        refusal.setMaxWidth(Double.MAX_VALUE);
        refusal.textProperty().bind(model.refusalProperty().map(sentence -> sentence.in(messages)));
        Tone.BAD.paint(refusal);
        HBox.setHgrow(refusal, Priority.ALWAYS);
        var takeBack = new Button(messages.get("history.take-back"));
        takeBack.setId("history-take-back");
        takeBack.setMinWidth(USE_PREF_SIZE);
        takeBack.disableProperty()
                .bind(model.workingProperty()
                        .flatMap(working -> model.openProperty()
                                .map(open -> working
                                        || !open.map(HistoryModel::canTakeBack).orElse(false))));
        takeBack.setOnAction(_ -> model.takeBack());
        var foot = new HBox(12, refusal, takeBack);
        foot.getStyleClass().add("panel-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void show() {
        var open = model.openProperty().get();
        heading.setText(
                open.map(set -> messages.get("history.heading", set.info().number()))
                        .orElse(""));
        body.getChildren().setAll(open.map(this::nodes).orElse(List.of()));
    }

    private List<Node> nodes(ChangeSetSummary set) {
        var nodes = new ArrayList<Node>();
        nodes.add(facts(set));
        model.changes().forEach(change -> nodes.add(block(change)));
        if (set.info().kind() == Kind.LOAD) {
            nodes.add(muted(messages.get("history.load.hint")));
        }
        if (set.records() > model.changes().size() && !model.changes().isEmpty()) {
            nodes.add(muted(messages.get(
                    "history.and-more", set.records() - model.changes().size())));
        }
        return nodes;
    }

    private FactGrid facts(ChangeSetSummary set) {
        var facts = new FactGrid()
                .fact(messages.get("history.what"), HistoryPage.what(messages, set))
                .fact(messages.get("history.when"), moments.text(set.info().when()))
                .fact(messages.get("history.who"), set.info().who())
                .fact(messages.get("history.records"), messages.get("history.number", set.records()));
        return set.info().why().isEmpty()
                ? facts
                : facts.fact(messages.get("history.why"), set.info().why());
    }

    private Node block(Change change) {
        return switch (change) {
            case Change.Redelivered redelivered -> named(redelivered.after(), "history.redelivered");
            case Change.Altered altered -> altered(altered);
        };
    }

    private Node named(CatalogueRecord record, String key) {
        var title = new Label(record.text(Field.TITLE));
        title.setWrapText(true);
        return new VBox(4, strong(messages.get(key, name(record))), title);
    }

    private static String name(CatalogueRecord record) {
        var id = record.text(Field.RECORD_ID);
        return id.isEmpty() ? "#" + record.key() : id;
    }

    private Node altered(Change.Altered altered) {
        var fields = new FactGrid();
        altered.fields().forEach(field -> fields.fact(name(field), difference(field)));
        return new VBox(8, strong(model.name(altered.key())), fields);
    }

    private String name(FieldChange change) {
        return new FieldWords(messages).name(change.slot(), change.after().label());
    }

    private Node difference(FieldChange change) {
        var box = new StackPane(marks.of(change));
        box.getStyleClass().add("text-box");
        return box;
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
