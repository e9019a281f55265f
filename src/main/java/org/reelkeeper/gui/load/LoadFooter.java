package org.reelkeeper.gui.load;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.JobProgress;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;

/// What can be done next at each step. The button that goes on says how many records it means.
final class LoadFooter extends HBox {

    private final LoadModel model;
    private final Messages messages;

    LoadFooter(LoadModel model, Messages messages, Moments moments, FileChoice chooser) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("page-footer");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(back(), middle(), stop(), readButton(), loadButton());
        getChildren().add(shownAt(new ReportButtons(model, messages, moments, chooser), LoadStep.REPORT));
    }

    private Node back() {
        var button = new Button(messages.get("load.back"));
        button.setId("load-back");
        button.textProperty()
                .bind(model.stepProperty()
                        .map(step -> messages.get(step == LoadStep.REPORT ? "load.earlier" : "load.back")));
        button.setOnAction(_ -> model.back());
        return shownAt(button, LoadStep.READING, LoadStep.PLAN, LoadStep.REPORT, LoadStep.EARLIER);
    }

    private Node middle() {
        var words = new WorkWords(messages);
        var line = new WorkLine(model.watch(), progress -> said(words, progress));
        setHgrow(line, Priority.ALWAYS);
        shownAt(line, LoadStep.READING, LoadStep.LOADING);
        var told = new Label();
        told.setId("load-told");
        told.setWrapText(true);
        told.textProperty()
                .bind(Bindings.createStringBinding(
                        this::told,
                        model.stepProperty(),
                        model.refusalProperty(),
                        model.sources().list(),
                        model.sources().countingProperty(),
                        model.plan().leftOut()));
        told.getStyleClass().add("muted");
        told.setMaxWidth(Double.MAX_VALUE);
        told.visibleProperty().bind(line.visibleProperty().not());
        told.managedProperty().bind(told.visibleProperty());
        setHgrow(told, Priority.ALWAYS);
        var both = new HBox(line, told);
        both.setAlignment(Pos.CENTER_LEFT);
        setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private String said(WorkWords words, JobProgress progress) {
        return model.stepProperty().get() == LoadStep.LOADING
                ? words.load(model.recordsProperty().get(), progress)
                : words.share(progress);
    }

    private String told() {
        if (!model.refusalProperty().get().isNone()) {
            return model.refusalProperty().get().in(messages);
        }
        return switch (model.stepProperty().get()) {
            case FILES -> listed();
            case PLAN ->
                model.plan().leftOut().isEmpty()
                        ? messages.get("load.plan.nothing-stored")
                        : messages.get(
                                "load.plan.left-out", model.plan().leftOut().size());
            case READING, LOADING, REPORT, EARLIER -> "";
        };
    }

    private String listed() {
        var sources = model.sources();
        if (sources.countingProperty().get()) {
            return messages.get("load.counting");
        }
        return sources.list().isEmpty()
                ? messages.get("load.plan.nothing-stored")
                : messages.get("load.listed", sources.files(), new WorkWords(messages).size(sources.bytes()));
    }

    private Node stop() {
        var button = new Button(messages.get("load.stop"));
        button.setId("load-stop");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.stoppableProperty().not());
        button.setOnAction(_ -> model.stop());
        return shownAt(button, LoadStep.LOADING);
    }

    private Node readButton() {
        var button = primary(
                "load-read",
                Bindings.createStringBinding(
                        () -> messages.get("load.read", model.sources().files()),
                        model.sources().list()));
        button.disableProperty()
                .bind(Bindings.isEmpty(model.sources().list())
                        .or(model.sources().countingProperty()));
        button.setOnAction(_ -> model.read());
        return shownAt(button, LoadStep.FILES);
    }

    private Node loadButton() {
        var records = Bindings.createLongBinding(
                () -> model.plan().toLoad(),
                model.plan().previewProperty(),
                model.plan().leftOut());
        var button =
                primary("load-go", Bindings.createStringBinding(() -> messages.get("load.go", records.get()), records));
        button.disableProperty().bind(records.lessThanOrEqualTo(0));
        button.setOnAction(_ -> model.load());
        return shownAt(button, LoadStep.PLAN);
    }

    private static Button primary(String id, ObservableValue<String> text) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(text);
        return button;
    }

    private Node shownAt(Node node, LoadStep... steps) {
        var wanted = Set.of(steps);
        node.visibleProperty().bind(model.stepProperty().map(wanted::contains));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
