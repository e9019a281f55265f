package org.reelkeeper.gui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Choices;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.query.Condition.Join;
import org.reelkeeper.query.QueryName;

/// Puts a query together without typing it: a row for each condition, and below them the text that they make and how many
/// records it is for.
public final class QueryBuilder extends VBox {

    private static final KeyCombination DEFAULT = KeyCombination.valueOf("Shortcut+Enter");
    private static final double HIGHEST = 300;
    private static final String QUOTE = "\"";

    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button search;
    private final QueryBuilderModel model;
    private final SuggestionModel suggestions;
    private final Consumer<String> go;
    private final Messages messages;
    private final List<ConditionRow> shown = new ArrayList<>();
    private final SuggestionList list;
    private final Overlay overlay;

    /// @param go puts the text into the search box and asks it
    public QueryBuilder(QueryBuilderModel model, SuggestionModel suggestions, Consumer<String> go, Messages messages) {
        this.model = model;
        this.suggestions = suggestions;
        this.go = go;
        this.messages = messages;
        setId("query-builder");
        getStyleClass().add("query-builder");
        getStylesheets().add(Styles.beside(QueryBuilder.class, "search.css"));
        search = searchButton();
        list = new SuggestionList(suggestions.offered(), "builder-suggestions", messages);
        rows.getStyleClass().add("condition-rows");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setFocusTraversable(false);
        var title = new Label(messages.get("search.builder.title"));
        title.getStyleClass().add("title");
        getChildren().addAll(title, tooDeep(), joins(), scroll, addButton(), text(), wrong(), foot());
        getChildren().add(list);
        list.getStyleClass().add("under-search");
        list.managedProperty().unbind();
        list.setManaged(false);
        list.prefHeightProperty().subscribe(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showRows();
        overlay = new Overlay(this, shown.getLast().value());
    }

    /// The builder as something to be shown over the window.
    public Overlay overlay() {
        return overlay;
    }

    private Label tooDeep() {
        var note = new Label(messages.get("search.builder.too-deep"));
        note.setId("builder-too-deep");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setVisible(model.isTooDeep());
        note.setManaged(model.isTooDeep());
        return note;
    }

    private Choices<Join> joins() {
        return new Choices<>(model.joinProperty())
                .choice(Join.ALL, "builder-all", messages.get("search.builder.all"), "")
                .choice(Join.ANY, "builder-any", messages.get("search.builder.any"), "");
    }

    private void showRows() {
        shown.clear();
        IntStream.range(0, model.conditions().size()).forEach(this::addRow);
        rows.getChildren().setAll(shown);
    }

    private void addRow(int number) {
        var condition = model.conditions().get(number);
        var row = new ConditionRow(condition, number, () -> remove(condition), messages);
        shown.add(row);
        var typeahead = new Typeahead(row.value(), suggestions, list, invited -> look(row, invited));
        typeahead.onTake(suggestion -> {
            condition.valueProperty().set(plain(suggestion.text()));
            row.value().end();
        });
    }

    /// Values are offered as they are behind the colon of the name.
    private void look(ConditionRow row, boolean invited) {
        var name = row.model().nameProperty().get();
        var typed = row.value().getText();
        if (name == QueryName.ANY_TEXT) {
            suggestions.close();
        } else {
            var text = name.key() + ":" + (typed.isEmpty() ? "" : QUOTE + typed);
            suggestions.look(text, text.length(), invited);
            requestLayout();
        }
    }

    /// The quotes are put on again where the text of the query is written.
    private static String plain(String written) {
        var text = written.strip();
        return text.length() > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE)
                ? text.substring(1, text.length() - 1).replace("\\\"", QUOTE).replace("\\\\", "\\")
                : text;
    }

    /// The list of values lies under the field that is typed into, over whatever is there.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        shown.stream().filter(row -> row.value().isFocused()).findFirst().ifPresent(row -> {
            var field = sceneToLocal(row.value().localToScene(row.value().getLayoutBounds()));
            list.resizeRelocate(field.getMinX(), field.getMaxY() + 2, field.getWidth(), list.prefHeight(-1));
        });
    }

    private void add() {
        model.add();
        showRows();
        applyCss();
        layout();
        scroll.setVvalue(1);
        shown.getLast().focus();
    }

    private void remove(ConditionModel condition) {
        model.remove(condition);
        showRows();
        applyCss();
        shown.getLast().focus();
    }

    private Button addButton() {
        var add = new Button(messages.get("search.builder.add"), new FontIcon(Feather.PLUS));
        add.setId("builder-add");
        add.getStyleClass().add("link-button");
        add.setOnAction(_ -> add());
        return add;
    }

    private Label text() {
        var text = new Label();
        text.setId("builder-text");
        text.getStyleClass().addAll("mono", "builder-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.visibleProperty().bind(model.wrongProperty().map(some -> some.isEmpty()));
        text.managedProperty().bind(text.visibleProperty());
        text.textProperty()
                .bind(model.textProperty().map(words -> words.isEmpty() ? messages.get("search.builder.none") : words));
        return text;
    }

    private WrongLine wrong() {
        var line = new WrongLine("builder-wrong", messages);
        line.visibleProperty().bind(model.wrongProperty().map(some -> some.isPresent()));
        model.wrongProperty().subscribe(some -> some.ifPresent(line::show));
        return line;
    }

    private HBox foot() {
        var count = new Label();
        count.setId("builder-count");
        count.textProperty()
                .bind(model.countProperty()
                        .map(found -> found.isPresent() ? messages.get("search.count", found.getAsLong()) : ""));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var leave = new Button(messages.get("search.builder.leave"));
        leave.setId("builder-leave");
        leave.setOnAction(_ -> overlay().leave());
        var foot = new HBox(8, count, space, leave, search);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button searchButton() {
        var button = new Button(messages.get("search.builder.go"));
        button.setId("builder-go");
        button.getStyleClass().add("primary");
        button.disableProperty().bind(model.wrongProperty().map(some -> some.isPresent()));
        button.setOnAction(_ -> search());
        return button;
    }

    private void search() {
        overlay().leave();
        go.accept(model.textProperty().get());
    }

    private void pressed(KeyEvent event) {
        if (DEFAULT.match(event)) {
            event.consume();
            search.fire();
        }
    }
}
