package org.reelkeeper.gui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.ThemeChoice;
import org.reelkeeper.gui.start.Beginning.Way;

/// The first page: three ways in, and the four things that have to be known.
public final class StartPage extends StackPane {

    private final StartModel model;
    private final Messages messages;

    public StartPage(StartModel model, ObjectProperty<ThemeChoice> theme, FileChoice files, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("start-page");
        getStyleClass().add("start-page");
        getStylesheets().add(Styles.beside(StartPage.class, "start.css"));
        var title = new Label(messages.get("start.title"));
        title.getStyleClass().add("page-title");
        var hint = new Label(messages.get("start.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var card = new VBox(title, hint, ways(), fields(theme, files), foot());
        card.getStyleClass().add("start-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    private HBox ways() {
        var group = new ToggleGroup();
        var row = new HBox(
                12, way(Way.SAMPLE, Feather.FILM), way(Way.LOAD, Feather.DOWNLOAD), way(Way.OPEN, Feather.FOLDER));
        row.getChildren().forEach(node -> ((WayCard) node).setToggleGroup(group));
        row.getStyleClass().add("ways");
        return row;
    }

    private WayCard way(Way way, Ikon icon) {
        var key = "start.way." + way.word();
        var card = new WayCard("way-" + way.word(), icon, messages.get(key), messages.get(key + ".hint"));
        card.setOnAction(_ -> model.wayProperty().set(way));
        model.wayProperty().subscribe(chosen -> card.setSelected(chosen == way));
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private GridPane fields(ObjectProperty<ThemeChoice> theme, FileChoice files) {
        var grid = new GridPane(12, 10);
        grid.getStyleClass().add("start-fields");
        add(
                grid,
                0,
                "start.place",
                new HBox(8, text("start-place", "start.place", model.placeProperty()), browse(files)));
        add(grid, 1, "start.who", text("start-who", "start.who", model.whoProperty()));
        add(grid, 2, "start.zone", zones());
        add(grid, 3, "start.theme", themes(theme));
        return grid;
    }

    private void add(GridPane grid, int row, String key, Node control) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("muted", "form-label");
        label.setLabelFor(control);
        grid.add(label, 0, row);
        grid.add(control, 1, row);
        GridPane.setHgrow(control, Priority.ALWAYS);
    }

    private TextField text(String id, String key, Property<String> value) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.get(key));
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.begin());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button browse(FileChoice files) {
        var browse = new Button(messages.get("start.browse"));
        browse.setId("start-browse");
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(_ -> files.folder(
                        messages.get("start.place"),
                        Path.of(model.placeProperty().get()))
                .map(Path::toString)
                .ifPresent(model.placeProperty()::set));
        return browse;
    }

    private ComboBox<String> zones() {
        var zones = new ComboBox<String>(FXCollections.observableArrayList(
                ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        zones.setId("start-zone");
        zones.setEditable(true);
        zones.setMaxWidth(Double.MAX_VALUE);
        zones.setAccessibleText(messages.get("start.zone"));
        zones.getEditor().textProperty().bindBidirectional(model.zoneProperty());
        return zones;
    }

    private ChoiceBox<ThemeChoice> themes(ObjectProperty<ThemeChoice> theme) {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(ThemeChoice.values()));
        box.setId("start-theme");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.get("start.theme"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ThemeChoice choice) {
                return messages.get("start.theme." + choice.word());
            }

            @Override
            public ThemeChoice fromString(String word) {
                return ThemeChoice.of(word);
            }
        });
        box.valueProperty().bindBidirectional(theme);
        return box;
    }

    private HBox foot() {
        var missing = new Label();
        missing.setId("start-missing");
        missing.getStyleClass().addAll("muted", "small");
        missing.textProperty().bind(model.missing().map(key -> key.isEmpty() ? "" : messages.get(key)));
        missing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(missing, Priority.ALWAYS);
        var begin = new Button();
        begin.setId("start-begin");
        begin.setDefaultButton(true);
        begin.setMinWidth(USE_PREF_SIZE);
        begin.textProperty().bind(model.wayProperty().map(way -> messages.get("start.way." + way.word() + ".button")));
        begin.disableProperty().bind(model.complete().not());
        begin.setOnAction(_ -> model.begin());
        var foot = new HBox(12, missing, begin);
        foot.getStyleClass().add("start-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
