package org.reelkeeper.gui.licence;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.UseLook;
import org.reelkeeper.service.LoggedClearance;

/// The clearance log, newest first: who asked what, and what the answer was. Nothing in it can be changed.
final class LogPane extends VBox {

    private static final double LEAST_TEXT = 140;

    LogPane(LicenceModel model, Messages messages, Moments moments, Consumer<LoggedClearance> print) {
        setId("licence-log");
        var table = new TableView<>(model.log());
        table.setId("licence-log-table");
        Tables.dress(table, messages.get("licence.part.log"));
        table.setPlaceholder(new EmptyState(
                Feather.BOOKMARK, messages.get("licence.log.none"), messages.get("licence.log.none.hint")));
        var look = new UseLook(messages);
        var text = new ClearanceText(messages);
        table.getColumns()
                .add(Tables.number(
                        messages.get("licence.column.number"),
                        56,
                        logged -> messages.get("licence.number", logged.number())));
        table.getColumns()
                .add(Tables.narrow(messages.get("licence.column.when"), 140, logged -> moments.text(logged.when())));
        table.getColumns().add(Tables.narrow(messages.get("licence.column.who"), 96, LoggedClearance::who));
        table.getColumns()
                .add(Tables.narrow(
                        messages.get("licence.column.record"),
                        84,
                        logged -> logged.clearance().recordId()));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("licence.column.answer"),
                        146,
                        (logged, chip) -> look.answer(chip, logged.clearance().answer())));
        table.getColumns()
                .add(Tables.atLeast(
                        LEAST_TEXT,
                        Tables.text(
                                messages.get("licence.column.question"),
                                320,
                                logged -> text.question(logged.clearance().question()))));
        table.getColumns()
                .add(Tables.atLeast(
                        LEAST_TEXT, Tables.text(messages.get("licence.column.note"), 140, LoggedClearance::note)));
        table.getColumns().add(Tables.button(messages.get("licence.print"), Feather.PRINTER, print));
        table.setMinHeight(LEAST_TEXT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, LicencePage.refusal(model, messages, "licence-log-refusal"));
    }
}
