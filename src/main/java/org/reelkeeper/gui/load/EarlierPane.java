package org.reelkeeper.gui.load;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.service.LoadReport;

/// All loads of this catalogue, newest first; Enter opens the report of one.
final class EarlierPane extends VBox {

    private final LoadModel model;
    private final Messages messages;
    private final TableView<LoadReport> table;

    EarlierPane(LoadModel model, Messages messages, Moments moments) {
        this.model = model;
        this.messages = messages;
        table = new TableView<>(model.reports().list());
        setId("load-earlier-list");
        getStyleClass().add("page-body");
        var title = new Label(messages.get("load.earlier"));
        title.getStyleClass().add("title");
        fill(new ReportWords(messages, moments), moments);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table);
    }

    private void fill(ReportWords words, Moments moments) {
        table.setId("load-reports");
        Tables.dress(table, messages.get("load.earlier"));
        table.setPlaceholder(new EmptyState(
                Feather.INBOX, messages.get("load.earlier.none"), messages.get("load.earlier.none.hint")));
        narrow("when", 150, report -> moments.text(report.info().when()));
        narrow("who", 140, report -> report.info().who());
        table.getColumns()
                .add(Tables.text(
                        messages.get("load.earlier.what"),
                        360,
                        report -> report.info().what()));
        number("new", report -> report.counts().added());
        number("changed", report -> report.counts().changed());
        number("refused", report -> report.counts().failed());
        table.getColumns()
                .add(Tables.chip(
                        messages.get("load.earlier.state"),
                        140,
                        (report, chip) -> chip.show(ReportWords.tone(report), Shape.NONE, words.state(report))));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void narrow(String what, double width, Function<LoadReport, String> words) {
        table.getColumns().add(Tables.narrow(messages.get("load.earlier." + what), width, words));
    }

    private void number(String what, ToLongFunction<LoadReport> count) {
        table.getColumns()
                .add(Tables.number(
                        messages.get("load.bar." + what),
                        90,
                        report -> messages.get("load.number", count.applyAsLong(report))));
    }

    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }
}
