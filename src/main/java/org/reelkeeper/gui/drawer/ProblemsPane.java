package org.reelkeeper.gui.drawer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.check.Finding;
import org.reelkeeper.check.Severity;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WrappingCell;

/// Lists the problems of the open record under the names of their fields. Enter or a click goes to the field.
public final class ProblemsPane extends BorderPane {

    private final ListView<Finding> list = new ListView<>();
    private final ProblemsModel model;
    private final FieldWords words;

    public ProblemsPane(ProblemsModel model, Messages messages) {
        this.model = model;
        this.words = new FieldWords(messages);
        getStyleClass().add("problems-pane");
        getStylesheets().add(Styles.beside(ProblemsPane.class, "problems.css"));
        list.setId("problems");
        list.setAccessibleText(messages.get("problems.name"));
        list.setItems(model.problems());
        list.setCellFactory(_ -> new WrappingCell<>(this::content));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.currentProperty().subscribe(place -> select(place.intValue()));
        var empty =
                new EmptyState(Feather.CHECK_CIRCLE, messages.get("problems.none"), messages.get("problems.none.hint"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.problems()));
        list.visibleProperty().bind(empty.visibleProperty().not());
        setTop(heading(messages));
        empty.managedProperty().bind(empty.visibleProperty());
        list.setMinHeight(0);
        setCenter(new StackPane(list, empty));
    }

    private SectionHeading heading(Messages messages) {
        var heading = new SectionHeading("", messages.locale());
        heading.textProperty()
                .bind(Bindings.size(model.problems())
                        .map(count -> messages.get("problems.heading", count.intValue())
                                .toUpperCase(messages.locale())));
        heading.setAccessibleText(messages.get("problems.name"));
        return heading;
    }

    private void select(int place) {
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(place);
            list.scrollTo(place);
        }
    }

    private void press(KeyEvent event) {
        int place = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER && place >= 0) {
            event.consume();
            model.goTo(model.problems().get(place));
        }
    }

    private VBox content(Finding finding) {
        var tone = tone(finding.severity());
        var sign = Shape.ALERT.node();
        tone.paint(sign);
        var sentence = new Label(words.problem(finding));
        sentence.setWrapText(true);
        var line = new HBox(sign, sentence);
        line.getStyleClass().add("problem-line");
        if (!model.isFirstOfField(finding)) {
            return followed(new VBox(line), finding);
        }
        var name = new Label(words.name(finding.slot().field()));
        name.getStyleClass().add("strong");
        return followed(new VBox(name, line), finding);
    }

    private VBox followed(VBox box, Finding finding) {
        box.setOnMouseClicked(_ -> model.goTo(finding));
        return box;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.PLAIN;
        };
    }
}
