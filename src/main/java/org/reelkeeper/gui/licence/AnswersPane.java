package org.reelkeeper.gui.licence;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
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

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double LEAST_TABLE = 140;
    private static final double LEAST_TEXT = 140;

    private final LicenceModel model;
    private final ListAnswers list;
    private final Messages messages;
    private final FileChoice files;

    AnswersPane(LicenceModel model, Messages messages, FileChoice files, Consumer<Long> open) {
        super(12);
        this.model = model;
        this.list = model.list();
        this.messages = messages;
        this.files = files;
        setId("licence-answers");
        var table = table(open);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_TABLE);
        getChildren().addAll(head(), asked(), counts(), table, foot());
    }

    private Node head() {
        var ask = new Button();
        ask.setId("licence-ask-list");
        ask.getStyleClass().add("primary");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.textProperty().bind(list.shownProperty().map(count -> messages.get("licence.ask-list", count.longValue())));
        ask.disableProperty().bind(list.readyBinding().not());
        ask.setOnAction(_ -> list.ask());
        var stop = new Button(messages.get("licence.stop"));
        stop.setId("licence-stop");
        stop.visibleProperty().bind(list.workingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> list.stop());
        var line = new WorkLine(list.watch(), new WorkWords(messages)::records);
        line.visibleProperty().bind(list.workingProperty());
        line.managedProperty().bind(line.visibleProperty());
        HBox.setHgrow(line, Priority.ALWAYS);
        var head = new HBox(8, ask, line, stop);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Which question the answers are for, and whether that is still the one that is typed.
    private Node asked() {
        var asked = new Label();
        asked.setId("licence-asked");
        asked.setWrapText(true);
        asked.setMinHeight(USE_PREF_SIZE);
        var text = new ClearanceText(messages);
        asked.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> list.askedProperty()
                                .get()
                                .map(question -> messages.get(
                                        list.outdatedBinding().get() ? "licence.outdated" : "licence.asked",
                                        text.question(question)))
                                .orElse(""),
                        list.askedProperty(),
                        list.outdatedBinding()));
        list.outdatedBinding().subscribe(outdated -> asked.pseudoClassStateChanged(BAD, outdated));
        asked.getStyleClass().add("form-hint");
        asked.visibleProperty().bind(asked.textProperty().isNotEmpty());
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    private Node counts() {
        var box = new FlowPane(8, 4);
        var look = new UseLook(messages);
        for (var use : Usability.values()) {
            var chip = new Chip();
            chip.setId("licence-count-" + use.key());
            chip.setMinWidth(USE_PREF_SIZE);
            list.countsProperty()
                    .subscribe(found -> look.show(
                            chip,
                            use,
                            found.isEmpty()
                                    ? ""
                                    : messages.get("licence.count", look.word(use), found.getOrDefault(use, 0L))));
            box.getChildren().add(chip);
        }
        box.visibleProperty().bind(list.countsProperty().map(found -> !found.isEmpty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private TableView<Clearance> table(Consumer<Long> open) {
        var table = new TableView<>(list.answers());
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
        table.getColumns()
                .add(Tables.atLeast(
                        LEAST_TEXT, Tables.text(messages.get("licence.column.title"), 200, Clearance::title)));
        table.getColumns()
                .add(Tables.atLeast(
                        LEAST_TEXT, Tables.text(messages.get("licence.column.because"), 260, text::because)));
        table.setRowFactory(_ -> new ClearanceRow(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown() && chosen != null) {
                pressed.consume();
                open.accept(chosen.key());
            }
        });
        return table;
    }

    private Node foot() {
        var export = new Button(messages.get("licence.export"));
        export.setId("licence-export");
        export.disableProperty().bind(Bindings.isEmpty(list.answers()));
        export.setOnAction(_ -> files.target(messages.get("licence.export"), messages.get("licence.export.name"))
                .ifPresent(model::export));
        export.setMinWidth(USE_PREF_SIZE);
        var told = new Label();
        told.setId("licence-exported");
        told.setWrapText(true);
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        told.textProperty()
                .bind(model.writtenProperty()
                        .map(path -> path.map(file -> messages.get("licence.exported", file.toString()))
                                .orElse("")));
        var foot = new HBox(12, export, told, LicencePage.refusal(model, messages, "licence-export-refusal"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
