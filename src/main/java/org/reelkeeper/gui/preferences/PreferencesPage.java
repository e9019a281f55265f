package org.reelkeeper.gui.preferences;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.ThemeChoice;

/// The few things that a person sets, each with what it means.
public final class PreferencesPage extends BorderPane {

    private static final int STEP = 10;

    private final PreferencesModel model;
    private final Messages messages;

    public PreferencesPage(PreferencesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("preferences-page");
        getStyleClass().addAll("page", "preferences-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("preferences.title"));
        title.getStyleClass().add("title");
        var zone = new ZoneChoice(model, messages);
        var form = new FactGrid()
                .fact(messages.get("preferences.name"), new VBox(6, name(), hint("preferences.name.hint")))
                .fact(messages.get("preferences.zone"), zone)
                .fact(messages.get("preferences.theme"), theme())
                .fact(messages.get("preferences.text-size"), textSize());
        var body = new VBox(title, form);
        body.getStyleClass().addAll("page-body", "form-page");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private Node name() {
        var field = new TextField();
        field.setId("preferences-name");
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setAccessibleText(messages.get("preferences.name"));
        return field;
    }

    private Node theme() {
        return new Choices<>(model.themeProperty())
                .choices(
                        ThemeChoice.values(),
                        choice -> "preferences-theme-" + choice.word(),
                        choice -> messages.get("preferences.theme." + choice.word()),
                        _ -> "");
    }

    private Node textSize() {
        var slider = new Slider(PreferencesModel.SMALLEST, PreferencesModel.LARGEST, 100);
        slider.setId("preferences-text-size");
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(280);
        slider.setAccessibleText(messages.get("preferences.text-size"));
        slider.valueProperty().bindBidirectional(model.textSizeProperty());
        var percent = new Label();
        percent.setId("preferences-percent");
        percent.textProperty()
                .bind(model.textSizeProperty().map(size -> messages.get("preferences.percent", size.intValue())));
        var row = new HBox(12, slider, percent);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("control-row");
        return row;
    }

    private Label hint(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("form-hint");
        label.setWrapText(true);
        return label;
    }
}
