package org.reelkeeper.gui.authorities;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.rights.AuthorityEntry;

/// At the left what staff have added to the authority lists; at the right a form for one more.
public final class AuthoritiesPage extends BorderPane {

    private static final double LIST = 320;
    private static final double FORM = 380;

    private final AuthoritiesModel model;
    private final Messages messages;
    private final FileChoice files;
    private final EntryWords words;

    public AuthoritiesPage(AuthoritiesModel model, Messages messages, FileChoice files) {
        this.model = model;
        this.messages = messages;
        this.files = files;
        words = new EntryWords(messages, model::lists);
        setId("authorities-page");
        getStyleClass().addAll("page", "authorities-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        setTop(head());
        setCenter(body());
        setBottom(new AuthoritiesFooter(model, messages));
    }

    private Node head() {
        var title = new Label(messages.get("authorities.title"));
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bring = new Button(messages.get("authorities.bring"));
        bring.setId("authorities-bring");
        bring.disableProperty().bind(model.workingProperty().or(model.readOnlyBinding()));
        bring.setOnAction(_ -> files.files(messages.get("authorities.bring.title")).stream()
                .findFirst()
                .ifPresent(model::bring));
        var export = new Button(messages.get("authorities.export"));
        export.setId("authorities-export");
        export.disableProperty().bind(model.workingProperty());
        export.setOnAction(
                _ -> files.target(messages.get("authorities.export.title"), messages.get("authorities.file-name"))
                        .ifPresent(model::export));
        var line = new HBox(12, title, space, bring, export);
        line.setAlignment(Pos.CENTER_LEFT);
        var hint = new Label(messages.get("authorities.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(4, line, hint);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node body() {
        var list = list();
        HBox.setHgrow(list, Priority.ALWAYS);
        var form = new EntryForm(model, messages);
        var fields = new ScrollPane(form);
        fields.setFitToWidth(true);
        VBox.setVgrow(fields, Priority.ALWAYS);
        var side = new VBox(12, fields, form.fault(), form.add());
        side.setMinWidth(FORM);
        side.setPrefWidth(FORM);
        var body = new HBox(16, list, side);
        body.getStyleClass().add("page-body");
        return body;
    }

    private VBox list() {
        var table = new TableView<>(model.entries());
        table.setId("authorities-table");
        Tables.dress(table, messages.get("authorities.title"));
        table.setPlaceholder(
                new EmptyState(Feather.BOOK, messages.get("authorities.none"), messages.get("authorities.none.hint")));
        table.getColumns().add(Tables.narrow(messages.get("authorities.kind"), 150, words::kind));
        table.getColumns().add(Tables.text(messages.get("authorities.name"), 170, words::name));
        table.getColumns().add(Tables.text(messages.get("authorities.names"), 190, words::otherNames));
        table.getColumns().add(Tables.text(messages.get("authorities.about"), 150, words::about));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> model.chosenProperty().set(Optional.<AuthorityEntry>ofNullable(chosen)));
        var remove = new Button(messages.get("authorities.remove"));
        remove.setId("authorities-remove");
        remove.disableProperty()
                .bind(model.workingProperty()
                        .or(model.readOnlyBinding())
                        .or(table.getSelectionModel().selectedItemProperty().isNull()));
        remove.setOnAction(_ -> model.remove());
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(12, table, remove);
        list.setMinWidth(LIST);
        return list;
    }
}
