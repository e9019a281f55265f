package org.reelkeeper.gui.embargoes;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.service.EmbargoForecast;

/// Sets, extends, holds or lifts the embargoes of many records: what is wanted at the left, what it does at the right, and a
/// button that says it in one verb and one number.
public final class EmbargoesPage extends BorderPane {

    private static final double FORM = 440;
    private static final double LEAST_FORM = 340;
    private static final double LEAST_PREVIEW = 250;
    private static final double LEAST_TABLE = 90;

    private final EmbargoesModel model;
    private final Messages messages;
    private final EmbargoWords words;
    private final EmbargoesForm form;

    public EmbargoesPage(EmbargoesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new EmbargoWords(messages);
        form = new EmbargoesForm(model, messages);
        setId("embargoes-page");
        getStyleClass().addAll("page", "embargoes-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("embargoes.title"));
        title.getStyleClass().add("title");
        var head = new HBox(title);
        head.getStyleClass().add("page-head");
        setTop(head);
        setCenter(panes());
        setBottom(footer());
    }

    /// Takes up what the list shows now.
    public void begin(Kind kind) {
        model.begin(kind);
        form.showChoices();
    }

    /// Puts the focus where the act begins; the page has to be shown.
    public void focus() {
        form.begin();
    }

    private HBox panes() {
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LEAST_FORM);
        scroll.setPrefWidth(FORM);
        var preview = preview();
        HBox.setHgrow(preview, Priority.ALWAYS);
        var panes = new HBox(24, scroll, preview);
        panes.getStyleClass().add("page-body");
        return panes;
    }

    private VBox preview() {
        var summary = new Label();
        summary.setId("embargoes-summary");
        summary.getStyleClass().add("panel-heading");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.forecastProperty().get().map(this::said).orElseGet(this::waiting),
                        model.forecastProperty(),
                        model.askingProperty()));
        var table = table();
        table.setMinHeight(LEAST_TABLE);
        VBox.setVgrow(table, Priority.ALWAYS);
        var rest = new Label();
        rest.setId("embargoes-rest");
        rest.getStyleClass().add("panel-foot");
        rest.textProperty()
                .bind(model.forecastProperty()
                        .map(known -> known.filter(EmbargoesPage::isCut)
                                .map(cut -> messages.get(
                                        "embargoes.first", cut.items().size(), cut.changed()))
                                .orElse("")));
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        var panel = new VBox(summary, table, rest);
        panel.getStyleClass().add("panel");
        panel.setMinWidth(LEAST_PREVIEW);
        return panel;
    }

    private String waiting() {
        return messages.get(model.askingProperty().get() ? "embargoes.counting" : "embargoes.incomplete");
    }

    private static boolean isCut(EmbargoForecast forecast) {
        return forecast.changed() > forecast.items().size();
    }

    private String said(EmbargoForecast known) {
        var changed = messages.get("embargoes.changed", known.changed(), known.records());
        if (known.usable() > 0 && known.unusable() > 0) {
            return changed + " " + usable(known) + " " + unusable(known);
        }
        return known.usable() > 0
                ? changed + " " + usable(known)
                : changed + " " + (known.unusable() > 0 ? unusable(known) : messages.get("embargoes.same"));
    }

    private String usable(EmbargoForecast known) {
        return messages.get("embargoes.usable", known.usable());
    }

    private String unusable(EmbargoForecast known) {
        return messages.get("embargoes.unusable", known.unusable());
    }

    private TableView<EmbargoForecast.Item> table() {
        var table = new TableView<EmbargoForecast.Item>();
        table.setId("embargoes-preview");
        Tables.dress(table, messages.get("embargoes.preview"));
        table.itemsProperty()
                .bind(model.forecastProperty()
                        .map(known -> FXCollections.observableList(
                                known.map(EmbargoForecast::items).orElse(List.of()))));
        table.getColumns()
                .add(Tables.text(
                        messages.get("embargoes.record"),
                        150,
                        item -> (item.recordId() + "  " + item.title()).strip()));
        table.getColumns().add(Tables.text(messages.get("embargoes.before"), 150, item -> words.brief(item.before())));
        table.getColumns().add(Tables.text(messages.get("embargoes.after"), 150, item -> words.brief(item.after())));
        return table;
    }

    private Node footer() {
        var line = new WorkLine(model.watch(), new WorkWords(messages)::share);
        line.visibleProperty().bind(model.workingProperty());
        line.managedProperty().bind(line.visibleProperty());
        HBox.setHgrow(line, Priority.ALWAYS);
        var refusal = new Label();
        refusal.setId("embargoes-refusal");
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
        var stop = new Button(messages.get("embargoes.stop"));
        stop.setId("embargoes-stop");
        stop.visibleProperty().bind(model.workingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> model.stop());
        return stop;
    }

    private Node go() {
        var go = new Button();
        go.setId("embargoes-go");
        go.getStyleClass().add("primary");
        go.setMinWidth(USE_PREF_SIZE);
        go.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "embargoes.do." + model.kindProperty().get().word(),
                                model.forecastProperty()
                                        .get()
                                        .map(EmbargoForecast::changed)
                                        .orElse(0L)),
                        model.forecastProperty(),
                        model.kindProperty()));
        go.disableProperty().bind(model.ready().not());
        go.setOnAction(_ -> model.apply());
        return go;
    }
}
