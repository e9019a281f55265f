package org.reelkeeper.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RightsWords;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.RecordView;

/// Whether the record may go out, in words: publication, embargo, restriction text and the rules read from it.
final class RightsPane extends ScrollPane {

    private final VBox content = new VBox();
    private final Workplace workplace;
    private final Messages messages;

    RightsPane(InspectorModel model, Workplace workplace, Messages messages) {
        this.workplace = workplace;
        this.messages = messages;
        setId("rights");
        setAccessibleText(messages.get("inspector.rights"));
        setFitToWidth(true);
        content.getStyleClass().add("rights-pane");
        setContent(content);
        model.open().viewProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(RecordView view) {
        content.getChildren().clear();
        var publication = view.record().text(Field.PUBLICATION);
        part(
                "field.status.publication",
                words("rights-publication", new StatusWords(messages).publication(publication)));
        part(
                "inspector.embargo",
                words(
                        "rights-embargo",
                        new EmbargoWords(messages)
                                .sentence(
                                        view.embargo().termAt(workplace.now()),
                                        workplace.zone().get())));
        var statement = new Chip();
        statement.setId("rights-statement");
        new RightsWords(messages).show(statement, view.terms());
        part(
                "field.usageTerms",
                new HBox(statement),
                words("rights-text", ShownText.of(view.terms().raw()).shown()));
        showRules(view);
    }

    private void showRules(RecordView view) {
        var rules = new RuleWords(messages);
        var lines = new VBox();
        lines.setId("rights-rules");
        lines.getStyleClass().add("rights-rules");
        view.terms().rules().forEach(rule -> {
            var line = new Label(rules.of(rule));
            line.setWrapText(true);
            line.getStyleClass().add("rights-rule");
            lines.getChildren().add(line);
        });
        if (!view.terms().rules().isEmpty()) {
            part("field.usageTerms.rules", lines);
        }
    }

    private void part(String key, Node... nodes) {
        var part = new VBox(new SectionHeading(messages.get(key), messages.locale()));
        part.getStyleClass().add("rights-part");
        part.getChildren().addAll(nodes);
        content.getChildren().add(part);
    }

    private static Label words(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }
}
