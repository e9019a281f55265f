package org.reelkeeper.gui.licence;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.UseLook;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.Clearance;

/// The answers for all records of the list, one a row, with their counts.
final class AnswersPane extends VBox {

    private final LicenceModel model;
    private final Messages messages;
    private final FileChoice files;

    AnswersPane(LicenceModel model, Messages messages, FileChoice files, Consumer<Long> open) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.files = files;
        setId("licence-answers");
        var table = table(open);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), counts(), table, foot());
    }

    private Node head() {
        var ask = new Button();
        ask.setId("licence-ask-list");
        ask.getStyleClass().add("primary");
        model.partProperty().subscribe(_ -> ask.setText(messages.get("licence.ask-list", model.shown())));
        ask.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.workingProperty().get()
                                || model.form().questionBinding().get().isEmpty(),
                        model.workingProperty(),
                        model.form().questionBinding()));
        ask.setOnAction(_ -> model.askShown());
        var stop = new Button(messages.get("licence.stop"));
        stop.setId("licence-stop");
        stop.visibleProperty().bind(model.workingProperty());
        stop.setOnAction(_ -> model.stop());
        var line = new WorkLine(model.watch(), new WorkWords(messages)::records);
        line.visibleProperty().bind(model.workingProperty());
        HBox.setHgrow(line, Priority.ALWAYS);
        var head = new HBox(8, ask, line, stop);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node counts() {
        var box = new HBox(8);
        var look = new UseLook(messages);
        for (var use : Usability.values()) {
            var chip = new Chip();
            chip.setId("licence-count-" + use.key());
            model.countsProperty()
                    .subscribe(found -> look.show(
                            chip,
                            use,
                            found.isEmpty()
                                    ? ""
                                    : messages.get("licence.count", look.word(use), found.getOrDefault(use, 0L))));
            box.getChildren().add(chip);
        }
        return box;
    }

    private TableView<Clearance> table(Consumer<Long> open) {
        var table = new TableView<>(model.answers());
        table.setId("licence-table");
        Tables.dress(table, messages.get("licence.part.list"));
        table.setPlaceholder(new EmptyState(
                Feather.LIST, messages.get("licence.list.none"), messages.get("licence.list.none.hint")));
        var look = new UseLook(messages);
        var text = new ClearanceText(messages);
        table.getColumns().add(Tables.narrow(messages.get("licence.column.record"), 84, Clearance::recordId));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("licence.column.answer"), 146, (item, chip) -> look.answer(chip, item.answer())));
        table.getColumns().add(Tables.text(messages.get("licence.column.title"), 200, Clearance::title));
        table.getColumns().add(Tables.text(messages.get("licence.column.because"), 260, text::because));
        table.setRowFactory(_ -> new ClearanceRow(open));
        return table;
    }

    private Node foot() {
        var export = new Button(messages.get("licence.export"));
        export.setId("licence-export");
        export.disableProperty().bind(Bindings.isEmpty(model.answers()));
        export.setOnAction(_ -> files.target(messages.get("licence.export"), messages.get("licence.export.name"))
                .ifPresent(model::export));
        var told = new Label();
        told.setId("licence-exported");
        told.textProperty()
                .bind(model.writtenProperty()
                        .map(path -> path.map(file -> messages.get("licence.exported", file.toString()))
                                .orElse("")));
        var foot = new HBox(12, export, told);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
