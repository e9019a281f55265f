package org.reelkeeper.gui.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FieldMarks;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.service.ChangeSetSummary;

/// Every change of the catalogue, newest first: when, what, how many records, who; beside it what one of them did.
public final class HistoryPage extends BorderPane {

    private static final double LIST_SHARE = 60;

    private final HistoryModel model;
    private final Messages messages;
    private final Moments moments;
    private final TableView<ChangeSetSummary> table;

    public HistoryPage(HistoryModel model, Messages messages, Moments moments, FieldMarks marks) {
        this.model = model;
        this.messages = messages;
        this.moments = moments;
        table = new TableView<>(model.sets());
        setId("history-page");
        getStyleClass().addAll("page", "history-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("history.title"));
        title.getStyleClass().add("title");
        var head = new HBox(title);
        head.getStyleClass().add("page-head");
        setTop(head);
        setCenter(panes(new ChangeSetDetail(model, messages, moments, marks)));
    }

    private GridPane panes(ChangeSetDetail detail) {
        var panes = new GridPane(16, 0);
        panes.getStyleClass().add("page-body");
        panes.getColumnConstraints().addAll(share(LIST_SHARE), share(100 - LIST_SHARE));
        var list = list();
        GridPane.setVgrow(list, Priority.ALWAYS);
        GridPane.setVgrow(detail, Priority.ALWAYS);
        panes.addRow(0, list, detail);
        return panes;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private VBox list() {
        fill();
        model.openProperty()
                .subscribe(
                        open -> open.ifPresent(set -> table.getSelectionModel().select(set)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::open));
        var older = new Button(messages.get("history.older"));
        older.setId("history-older");
        older.getStyleClass().add("link-button");
        older.visibleProperty().bind(model.moreProperty());
        older.managedProperty().bind(older.visibleProperty());
        older.setOnAction(_ -> model.showOlder());
        VBox.setVgrow(table, Priority.ALWAYS);
        var panel = new VBox(table, older);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private void fill() {
        table.setId("history-sets");
        Tables.dress(table, messages.get("history.title"));
        table.setPlaceholder(
                new EmptyState(Feather.CLOCK, messages.get("history.none"), messages.get("history.none.hint")));
        table.getColumns()
                .add(Tables.narrow(
                        messages.get("history.when"),
                        140,
                        set -> moments.text(set.info().when())));
        table.getColumns().add(Tables.text(messages.get("history.what"), 200, set -> what(messages, set)));
        table.getColumns()
                .add(Tables.number(
                        messages.get("history.records"), 76, set -> messages.get("history.number", set.records())));
        table.getColumns()
                .add(Tables.narrow(
                        messages.get("history.who"), 96, set -> set.info().who()));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("history.state"),
                        98,
                        (set, chip) ->
                                chip.show(Tone.PLAIN, Shape.NONE, set.undone() ? messages.get("history.undone") : "")));
    }

    /// The act in words, with the name that the catalogue gave it.
    static String what(Messages messages, ChangeSetSummary set) {
        var kind = set.info().kind().name().toLowerCase(Locale.ROOT);
        return messages.get(
                "history.what." + kind,
                named(messages, set.info().what()),
                set.info().of());
    }

    /// Fields stand in the name of an act by their keys.
    private static String named(Messages messages, String what) {
        return Arrays.stream(what.split(", "))
                .map(word -> messages.has("field." + word) ? messages.get("field." + word) : word)
                .collect(Collectors.joining(", "));
    }
}
