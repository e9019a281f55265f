package org.reelkeeper.gui.load;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.Redelivery.Conflict;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.service.LoadItem;

/// What is different about one record, field by field; for what is refused, where it stands, why, and what to do.
final class ItemDetail extends VBox {

    private final Messages messages;
    private final ItemWords words;
    private final Label heading = new Label();
    private final VBox body = new VBox();

    ItemDetail(Messages messages) {
        this.messages = messages;
        words = new ItemWords(messages);
        setId("load-detail");
        getStyleClass().add("panel");
        heading.setId("load-detail-heading");
        heading.getStyleClass().add("panel-heading");
        body.getStyleClass().add("panel-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.get("load.detail"));
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    void clear() {
        heading.setText("");
        body.getChildren().clear();
    }

    void show(LoadItem item) {
        heading.setText(messages.get("load.detail." + ItemWords.word(item.outcome()), name(item)));
        body.getChildren().setAll(differences(item));
    }

    private String name(LoadItem item) {
        return item.recordId().isEmpty() ? messages.get("load.item.without-id") : item.recordId();
    }

    private List<Node> differences(LoadItem item) {
        return switch (item.outcome()) {
            case REFUSED -> List.of(refused(item));
            case NEW -> List.of(where(item), hint("load.detail.new.hint"));
            case SAME -> List.of(where(item), hint("load.detail.same.hint"));
            case CHANGED, CONFLICT -> changed(item);
        };
    }

    private List<Node> changed(LoadItem item) {
        var blocks = new VBox(16);
        var conflicting = item.conflicts().stream().map(Conflict::slot).toList();
        item.conflicts().forEach(conflict -> blocks.getChildren().add(conflict(conflict)));
        item.changes().stream()
                .filter(change -> !conflicting.contains(change.slot()))
                .forEach(change -> blocks.getChildren().add(change(change)));
        return List.of(blocks);
    }

    private Node conflict(Conflict conflict) {
        var stays = new Chip(Tone.WARNING, Shape.ALERT, messages.get("load.conflict.stays"));
        var texts = new FieldTexts(messages)
                .first(conflict.first())
                .here(conflict.first(), conflict.here())
                .delivered(conflict.first(), conflict.delivered());
        return new VBox(8, field(words.field(conflict.slot(), "")), texts, stays, hint("load.conflict.hint"));
    }

    private Node change(FieldChange change) {
        var before = change.before();
        var texts = new FieldTexts(messages);
        var first = before.asLoaded().text();
        if (before.isByPerson()) {
            texts.first(first)
                    .here(first, before.text())
                    .delivered(first, change.after().text());
        } else {
            texts.hereOnly(first, change.after().text())
                    .delivered(first, change.after().text());
        }
        return new VBox(8, field(words.field(change.slot(), change.after().label())), texts);
    }

    private static Label field(String name) {
        var label = new Label(name);
        label.getStyleClass().add("strong");
        return label;
    }

    private Node where(LoadItem item) {
        return new FactGrid()
                .fact(messages.get("load.refused.file"), item.file())
                .fact(messages.get("load.refused.line"), line(item))
                .fact(messages.get("load.item.title"), item.title());
    }

    private Node refused(LoadItem item) {
        return new FactGrid()
                .fact(messages.get("load.refused.file"), item.file())
                .fact(messages.get("load.refused.line"), line(item))
                .fact(messages.get("load.refused.why"), words.reason(item.reason()))
                .fact(messages.get("load.refused.do"), words.remedy(item.reason()));
    }

    private String line(LoadItem item) {
        return item.line() > 0 ? messages.get("load.number", item.line()) : messages.get("load.refused.whole-file");
    }

    private Label hint(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
