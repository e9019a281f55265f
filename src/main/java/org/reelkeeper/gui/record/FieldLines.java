package org.reelkeeper.gui.record;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.check.Finding;
import org.reelkeeper.check.Severity;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.TintedText;
import org.reelkeeper.gui.Tone;

/// The lines that stand under a control: how its text reads, what the source has, what is wrong, who else wrote it.
final class FieldLines {

    private final Messages messages;
    private final FieldWords words;

    FieldLines(Messages messages, FieldWords words) {
        this.messages = messages;
        this.words = words;
    }

    Label hint(ObservableValue<FieldReading> reading, String id) {
        var hint = new Label();
        hint.setId("hint-" + id);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(reading.map(FieldReading::words));
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        var sign = Shape.ALERT.node();
        Tone.WARNING.paint(sign);
        sign.visibleProperty().bind(reading.map(FieldReading::doubtful));
        sign.managedProperty().bind(sign.visibleProperty());
        hint.setGraphic(sign);
        reading.subscribe(said -> (said.doubtful() ? Tone.WARNING : Tone.PLAIN).paint(hint));
        return hint;
    }

    VBox problems(FieldRowModel row, String id) {
        var box = new VBox();
        box.setId("problems-" + id);
        box.getStyleClass().add("field-problems");
        box.visibleProperty().bind(Bindings.isNotEmpty(row.problems()));
        row.problems()
                .subscribe(() -> box.getChildren()
                        .setAll(row.problems().stream().map(this::problem).toList()));
        return box;
    }

    private HBox problem(Finding finding) {
        return marked(new Label(words.problem(finding)), tone(finding.severity()));
    }

    /// The sign stays beside the first line of the words.
    private static HBox marked(Label words, Tone tone) {
        words.getStyleClass().add("field-problem");
        words.setWrapText(true);
        tone.paint(words);
        var sign = Shape.ALERT.node();
        tone.paint(sign);
        var line = new HBox(sign, words);
        line.getStyleClass().add("marked-line");
        return line;
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.PLAIN;
        };
    }

    /// Before and after against the source, with the way back.
    VBox comparison(FieldRowModel row, BooleanProperty shown, String id) {
        var box = new VBox();
        box.setId("comparison-" + id);
        box.getStyleClass().add("comparison");
        box.visibleProperty().bind(shown.and(row.changedBinding()));
        var revert = link("record.revert", "revert-" + id, row::revert);
        box.visibleProperty().subscribe(visible -> {
            if (visible) {
                showComparison(box, row, revert);
            }
        });
        row.textProperty().subscribe(_ -> {
            if (box.isVisible()) {
                showComparison(box, row, revert);
            }
        });
        return box;
    }

    private void showComparison(VBox box, FieldRowModel row, Button revert) {
        var heading = new Label(messages.get(row.isInSource() ? "record.compared" : "record.not-in-source"));
        heading.getStyleClass().add("field-hint");
        box.getChildren()
                .setAll(
                        heading,
                        TintedText.between(row.sourceText(), row.textProperty().get()),
                        revert);
    }

    /// Somebody else's text, when it came while a person typed over the old one.
    HBox meanwhile(FieldRowModel row, String id) {
        var line = new Label();
        line.textProperty()
                .bind(row.meanwhileProperty()
                        .map(theirs -> theirs.map(written -> messages.get("record.meanwhile", written.text()))
                                .orElse("")));
        var choices = new FlowPane(
                link("record.keep-mine", "keep-mine-" + id, row::keepMine),
                link("record.take-theirs", "take-theirs-" + id, row::takeTheirs));
        choices.setMinWidth(200);
        var box = new HBox(marked(line, Tone.WARNING), choices);
        box.getStyleClass().add("meanwhile");
        box.visibleProperty().bind(row.meanwhileProperty().map(theirs -> theirs.isPresent()));
        return box;
    }

    Button link(String key, String id, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
