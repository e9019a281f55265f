package org.reelkeeper.gui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.service.ExportReport;
import org.reelkeeper.service.ExportRequest.Format;

/// Which records go into which kind of file. Says beforehand and afterwards how many are left out, and why.
public final class ExportPage extends BorderPane {

    private final ExportModel model;
    private final Messages messages;
    private final FileChoice chooser;
    private final Consumer<Path> showFolder;

    /// A page for exports.
    ///
    /// @param showFolder opens the folder of a file on the desktop
    public ExportPage(ExportModel model, Messages messages, FileChoice chooser, Consumer<Path> showFolder) {
        this.model = model;
        this.messages = messages;
        this.chooser = chooser;
        this.showFolder = showFolder;
        setId("export-page");
        getStyleClass().addAll("page", "export-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("export.title"));
        title.getStyleClass().add("title");
        var body = new VBox(title, form(), result());
        body.getStyleClass().addAll("page-body", "form-page");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        model.writtenProperty().subscribe(written -> written.ifPresent(_ -> scroll.setVvalue(scroll.getVmax())));
        setCenter(scroll);
        setBottom(footer());
    }

    private FactGrid form() {
        return new FactGrid()
                .fact(messages.get("export.records"), scopes())
                .fact(messages.get("export.format"), formats())
                .fact(messages.get("export.also"), also())
                .fact(messages.get("export.file"), file());
    }

    private Node scopes() {
        return new Choices<>(model.scopeProperty())
                .choices(
                        model.scopes().toArray(ExportScope[]::new),
                        scope -> "export-scope-" + scope.word(),
                        scope -> messages.get("export.scope." + scope.word()),
                        _ -> "");
    }

    private Node formats() {
        return new Choices<>(model.formatProperty())
                .choices(
                        Format.values(),
                        format -> "export-format-" + word(format),
                        format -> messages.get("export.format." + word(format)),
                        format -> messages.get("export.format." + word(format) + ".hint"));
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static String ending(Format format) {
        return switch (format) {
            case TEXT -> "txt";
            case JSONL -> "jsonl";
            case CSV, EXACT_CSV -> "csv";
        };
    }

    private Node also() {
        var also = new VBox(6, alsoEmbargoed(), alsoWithdrawn(), forecast());
        also.getStyleClass().add("choices");
        return also;
    }

    private Node alsoEmbargoed() {
        var box = new CheckBox(messages.get("export.embargoed"));
        box.setId("export-embargoed");
        box.selectedProperty().bindBidirectional(model.embargoedProperty());
        return box;
    }

    private Node alsoWithdrawn() {
        var box = new CheckBox(messages.get("export.withdrawn"));
        box.setId("export-withdrawn");
        box.selectedProperty().bindBidirectional(model.withdrawnProperty());
        return box;
    }

    private Node forecast() {
        var label = new Label();
        label.setId("export-forecast");
        label.getStyleClass().add("form-hint");
        label.setWrapText(true);
        label.textProperty()
                .bind(model.forecastProperty()
                        .map(counts -> counts.map(this::leftOut).orElse(messages.get("export.counting"))));
        return label;
    }

    private String leftOut(ExportReport counts) {
        var parts = new ArrayList<String>();
        add(parts, "export.left-out.embargoed", counts.embargoed());
        add(parts, "export.left-out.held", counts.held());
        add(parts, "export.left-out.unclear", counts.unclear());
        add(parts, "export.left-out.withdrawn", counts.withdrawn());
        return parts.isEmpty()
                ? messages.get("export.left-out.none")
                : messages.get("export.left-out", counts.leftOut(), String.join(", ", parts));
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }

    private Node file() {
        var field = new TextField();
        field.setId("export-file");
        field.setPromptText(messages.get("export.file.prompt"));
        field.textProperty().bindBidirectional(model.fileProperty());
        field.setAccessibleText(messages.get("export.file"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var choose = new Button(messages.get("export.choose"));
        choose.setId("export-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> chooser.target(
                        messages.get("export.title"),
                        messages.get(
                                "export.file.name",
                                ending(model.formatProperty().get())))
                .ifPresent(path -> model.fileProperty().set(path.toString())));
        return new HBox(8, field, choose);
    }

    private Node result() {
        var words = new Label();
        words.setId("export-result");
        words.setWrapText(true);
        var show = new Button(messages.get("export.show-folder"));
        show.setId("export-show-folder");
        show.setOnAction(_ -> model.writtenProperty().get().ifPresent(written -> showFolder.accept(written.file())));
        var box = new VBox(8, words, show);
        box.getStyleClass().addAll("panel", "task");
        model.writtenProperty().subscribe(outcome -> {
            box.setVisible(outcome.isPresent());
            outcome.ifPresent(written -> words.setText(said(written)));
        });
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private String said(ExportModel.Written written) {
        return messages.get(
                        "export.done",
                        written.counts().written(),
                        written.file().toString()) + "\n" + leftOut(written.counts());
    }

    private Node footer() {
        var line = new WorkLine(model.watch(), new WorkWords(messages)::records);
        line.visibleProperty().bind(model.workingProperty());
        line.managedProperty().bind(line.visibleProperty());
        HBox.setHgrow(line, Priority.ALWAYS);
        var refusal = new Label();
        refusal.setId("export-refusal");
        refusal.setWrapText(true);
        refusal.setMaxWidth(Double.MAX_VALUE);
        refusal.textProperty().bind(model.refusalProperty().map(sentence -> sentence.in(messages)));
        Tone.BAD.paint(refusal);
        refusal.visibleProperty().bind(model.workingProperty().not());
        refusal.managedProperty().bind(refusal.visibleProperty());
        HBox.setHgrow(refusal, Priority.ALWAYS);
        var footer = new HBox(line, refusal, stop(), go());
        footer.getStyleClass().add("page-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private Node stop() {
        var stop = new Button(messages.get("export.stop"));
        stop.setId("export-stop");
        stop.visibleProperty().bind(model.workingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> model.stop());
        return stop;
    }

    private Node go() {
        var go = new Button();
        go.setId("export-go");
        go.getStyleClass().add("primary");
        go.setMinWidth(USE_PREF_SIZE);
        go.textProperty()
                .bind(model.forecastProperty()
                        .map(counts -> counts.map(known -> messages.get("export.go", known.written()))
                                .orElse(messages.get("export.go.unknown"))));
        go.disableProperty()
                .bind(model.workingProperty().or(model.fileProperty().isEmpty()));
        go.setOnAction(_ -> model.export());
        return go;
    }
}
