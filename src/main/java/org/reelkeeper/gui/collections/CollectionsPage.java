package org.reelkeeper.gui.collections;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.rules.RuleForm;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.InheritedRules.Collection;

/// At the left the collections that have rules; at the right those of one, to be added to and taken away from.
public final class CollectionsPage extends BorderPane {

    private static final double LIST = 360;
    private static final double LEAST_LIST = 240;
    private static final double LEAST_HEIGHT = 140;

    private final CollectionsModel model;
    private final Messages messages;
    private final RuleWords words;
    private final TextField value = new TextField();

    public CollectionsPage(CollectionsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RuleWords(messages);
        setId("collections-page");
        getStyleClass().addAll("page", "collections-page");
        getStylesheets().addAll(Styles.beside(Theme.class, "pages.css"), Styles.beside(RuleForm.class, "rules.css"));
        var title = new Label(messages.get("collections.title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.get("collections.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        var head = new VBox(4, title, hint);
        head.getStyleClass().add("page-head");
        setTop(head);
        var list = list();
        list.setPrefWidth(LIST);
        list.setMinSize(LEAST_LIST, LEAST_HEIGHT);
        var one = new ScrollPane(one());
        one.setFitToWidth(true);
        HBox.setHgrow(one, Priority.ALWAYS);
        var body = new HBox(16, list, one);
        body.getStyleClass().add("page-body");
        setCenter(body);
    }

    /// Puts the focus on the name of the collection.
    public void begin() {
        value.requestFocus();
    }

    private TableView<Collection> list() {
        var table = new TableView<>(model.collections());
        table.setId("collections-table");
        Tables.dress(table, messages.get("collections.title"));
        table.setPlaceholder(new EmptyState(
                Feather.LAYERS, messages.get("collections.none"), messages.get("collections.none.hint")));
        table.getColumns().add(Tables.narrow(messages.get("collections.field"), 116, one -> name(one.field())));
        table.getColumns().add(Tables.text(messages.get("collections.value"), 120, Collection::value));
        table.getColumns()
                .add(Tables.number(
                        messages.get("collections.rules"),
                        56,
                        one -> messages.get("collections.number", one.rules().size())));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        return table;
    }

    private String name(Field field) {
        return messages.get("field." + field.key());
    }

    private Node one() {
        var fields = new Choices<>(model.fieldProperty());
        CollectionsModel.FIELDS.forEach(field -> fields.choice(field, "collections-" + field.key(), name(field), ""));
        value.setId("collections-value");
        value.setAccessibleText(messages.get("collections.value"));
        value.textProperty().bindBidirectional(model.valueProperty());
        var grid = new FactGrid()
                .fact(messages.get("collections.field"), fields)
                .fact(messages.get("collections.value"), value)
                .fact(messages.get("collections.rules"), rules());
        return new VBox(16, grid, form());
    }

    private Node rules() {
        var lines = new VBox(6);
        lines.setId("collections-rules");
        model.rules()
                .subscribe(() -> lines.getChildren()
                        .setAll(model.rules().stream().map(this::line).toList()));
        lines.managedProperty().bind(Bindings.isNotEmpty(model.rules()));
        var add = new Button(messages.get("collections.add"));
        add.setId("collections-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.isReadOnly()
                                || model.namelessBinding().get()
                                || model.formProperty().get().isPresent(),
                        model.namelessBinding(),
                        model.formProperty()));
        add.setOnAction(_ -> model.add());
        return new VBox(8, lines, new FlowPane(8, 8, add, putBack()));
    }

    /// What was taken away can be had again, since without it more is allowed.
    private Node putBack() {
        var back = new Button();
        back.setId("collections-put-back");
        back.getStyleClass().add("link-button");
        back.textProperty()
                .bind(model.removedProperty()
                        .map(rule -> rule.map(gone -> messages.get("collections.put-back", words.of(gone)))
                                .orElse("")));
        back.visibleProperty().bind(model.removedProperty().map(rule -> rule.isPresent()));
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(_ -> model.putBack());
        return back;
    }

    private Node form() {
        var place = new VBox();
        model.formProperty().subscribe(made -> {
            place.getChildren()
                    .setAll(made.map(rule -> new RuleForm(rule, messages, model::keep, this::leaveForm)).stream()
                            .toList());
            made.ifPresent(_ -> place.lookup("#rule-kind").requestFocus());
        });
        place.disableProperty().bind(model.namelessBinding());
        place.managedProperty().bind(model.formProperty().map(made -> made.isPresent()));
        return place;
    }

    private void leaveForm() {
        model.cancel();
        lookup("#collections-add").requestFocus();
    }

    private Node line(Rule rule) {
        var text = new Label(words.of(rule));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var remove = new Button(messages.get("collections.remove"));
        remove.getStyleClass().add("link-button");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(messages.get("collections.remove.named", text.getText()));
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(_ -> model.remove(rule));
        var line = new HBox(8, text, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rule-card");
        return line;
    }
}
