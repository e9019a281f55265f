package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.WorkWords;

/// Step 1: a place to drop files and folders on, and the list of what was dropped.
final class FilesPane extends VBox {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private final LoadModel model;
    private final Messages messages;
    private final FileChoice chooser;

    FilesPane(LoadModel model, Messages messages, FileChoice chooser, FileDrop drop) {
        this.model = model;
        this.messages = messages;
        this.chooser = chooser;
        getStyleClass().add("page-body");
        var zone = new StackPane(invitation());
        zone.setId("load-drop-zone");
        zone.getStyleClass().add("drop-zone");
        drop.on(zone);
        var list = list();
        list.visibleProperty().bind(Bindings.isNotEmpty(model.sources().list()));
        list.managedProperty().bind(list.visibleProperty());
        setVgrow(list, Priority.ALWAYS);
        setVgrow(zone, Priority.SOMETIMES);
        zone.maxHeightProperty().bind(list.visibleProperty().map(listed -> listed ? USE_PREF_SIZE : Double.MAX_VALUE));
        getChildren().addAll(zone, list);
    }

    private VBox invitation() {
        var title = new Label(messages.get("load.drop.title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.get("load.drop.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var files = button("load-choose-files", "load.choose-files", Feather.FILE_TEXT);
        files.setOnAction(_ -> addAll(chooser.files(messages.get("load.choose-files.title"))));
        var folder = button("load-choose-folder", "load.choose-folder", Feather.FOLDER);
        folder.setOnAction(_ -> chooser.folder(messages.get("load.choose-folder.title"), HOME)
                .ifPresent(path -> addAll(List.of(path))));
        var ways = new HBox(8, files, folder);
        ways.setAlignment(Pos.CENTER);
        var box = new VBox(8, new FontIcon(Feather.DOWNLOAD), title, hint, ways);
        box.getStyleClass().add("invitation");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void addAll(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.add(paths);
        }
    }

    private Button button(String id, String key, Feather icon) {
        var button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        return button;
    }

    private TableView<LoadSource> list() {
        var words = new WorkWords(messages);
        var table = new TableView<>(model.sources().list());
        table.setId("load-sources");
        Tables.dress(table, messages.get("load.sources"));
        table.getColumns()
                .add(Tables.text(
                        messages.get("load.source.name"),
                        520,
                        source -> source.path().toString()));
        table.getColumns()
                .add(Tables.number(
                        messages.get("load.source.files"),
                        120,
                        source -> source.folder() ? messages.get("load.files", source.files()) : ""));
        table.getColumns()
                .add(Tables.number(messages.get("load.source.size"), 100, source -> words.size(source.bytes())));
        table.getColumns().add(Tables.button(messages.get("load.source.remove"), Feather.X, model.sources()::remove));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && table.getSelectionModel().getSelectedItem() != null) {
                model.sources().remove(table.getSelectionModel().getSelectedItem());
            }
        });
        return table;
    }
}
