package org.reelkeeper.gui.load;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.service.LoadReport;

/// What can be done with a report: go on with a load that was stopped, take it back, copy it, save it, go on with other files.
final class ReportButtons extends HBox {

    private final LoadModel model;
    private final Messages messages;
    private final FileChoice chooser;
    private final ReportWords words;

    ReportButtons(LoadModel model, Messages messages, Moments moments, FileChoice chooser) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.chooser = chooser;
        words = new ReportWords(messages, moments);
        var takeBack = button("take-back", _ -> model.takeBack());
        takeBack.disableProperty()
                .bind(model.reports()
                        .openProperty()
                        .map(open -> !open.map(LoadReports::canTakeBack).orElse(false)));
        var goOn = button("go-on", _ -> model.goOn());
        goOn.visibleProperty()
                .bind(model.reports()
                        .openProperty()
                        .map(open -> open.map(LoadReports::canGoOn).orElse(false)));
        goOn.managedProperty().bind(goOn.visibleProperty());
        var more = button("more", _ -> model.startOver());
        more.getStyleClass().add("primary");
        getChildren().addAll(goOn, takeBack, button("copy", this::copy), button("save", this::save), more);
    }

    private Button button(String what, Consumer<LoadReport> action) {
        var button = new Button(messages.get("load.report." + what));
        button.setId("load-report-" + what);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.reports().openProperty().get().ifPresent(action));
        return button;
    }

    private void copy(LoadReport report) {
        model.notes().text(report, notes -> words.text(report, notes), text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void save(LoadReport report) {
        var name = messages.get(
                "load.report.file-name", Long.toString(report.info().number()));
        chooser.target(messages.get("load.report.save"), name)
                .ifPresent(path -> model.notes().write(report, notes -> words.text(report, notes), path));
    }
}
