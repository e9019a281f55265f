package org.reelkeeper.gui.search;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.search.Suggestion.Kind;
import org.reelkeeper.service.RecordQuery;

/// One box over everything. Asks while typing, after a short rest, and at once on Enter; what cannot be understood marks
/// the box, is explained under it, and changes nothing else. Offers names and values. Esc clears.
public final class SearchBox extends StackPane {

    private static final Duration REST = Duration.millis(180);

    /// Who types on needs no explanation of what is not finished.
    private static final Duration PATIENCE = Duration.millis(600);

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double GAP = 3;

    private final TextField field = new TextField();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final BooleanProperty explaining = new SimpleBooleanProperty(this, "explaining");
    private final SearchModel model;
    private final SuggestionModel suggestions;
    private final RecentSearches recent;
    private final Messages messages;
    private final WrongLine wrongLine;
    private final VBox under;
    private final Typeahead typeahead;

    public SearchBox(SearchModel model, SuggestionModel suggestions, RecentSearches recent, Messages messages) {
        this.model = model;
        this.suggestions = suggestions;
        this.recent = recent;
        this.messages = messages;
        getStyleClass().add("search-box");
        getStylesheets().add(Styles.beside(SearchBox.class, "search.css"));
        field.setId("search");
        field.setPromptText(messages.get("search.prompt"));
        field.setAccessibleText(messages.get("search.box"));
        var sign = new FontIcon(Feather.SEARCH);
        sign.setMouseTransparent(true);
        StackPane.setAlignment(sign, Pos.CENTER_LEFT);
        wrongLine = new WrongLine("search-wrong", messages);
        var list = new SuggestionList(suggestions.offered(), "search-suggestions", messages);
        under = under(list);
        getChildren().addAll(field, sign, clearButton(), under);

        rest.setOnFinished(_ -> ask());
        patience.setOnFinished(_ -> explaining.set(true));
        field.textProperty().subscribe((_, _) -> typed());
        field.setOnAction(_ -> enter());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, focused) -> focusMoved(focused));
        typeahead = new Typeahead(field, suggestions, list, this::look);
        typeahead.onSearchTaken(this::enter);
        model.wrongProperty().subscribe(this::showWrong);
        model.queryProperty().map(RecordQuery::words).subscribe(this::show);
    }

    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Puts a query into the box and asks it.
    public void search(String words) {
        field.setText(words);
        typeahead.close();
        enter();
    }

    /// Lies over what is below the box and takes no room.
    private VBox under(SuggestionList list) {
        var box = new VBox(wrongLine, list);
        box.getStyleClass().add("under-search");
        box.setManaged(false);
        wrongLine.visibleProperty().bind(explaining.and(field.focusedProperty()));
        box.visibleProperty().bind(wrongLine.visibleProperty().or(list.visibleProperty()));
        box.visibleProperty().subscribe(_ -> requestLayout());
        wrongLine.visibleProperty().subscribe(_ -> requestLayout());
        list.prefHeightProperty().subscribe(_ -> requestLayout());
        return box;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (under.isVisible()) {
            under.applyCss();
            double width = getWidth();
            under.resizeRelocate(0, getHeight() + GAP, width, under.prefHeight(width));
        }
    }

    private Button clearButton() {
        var clear = new Button("", new FontIcon(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().addAll("icon-button", "quiet", "search-clear");
        clear.setAccessibleText(messages.get("search.clear"));
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> clear());
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        return clear;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void clear() {
        field.clear();
        typeahead.close();
        ask();
    }

    private void look(boolean invited) {
        var searches = field.getText().isEmpty() && invited ? recent.list() : List.<String>of();
        if (searches.isEmpty()) {
            suggestions.look(field.getText(), field.getCaretPosition(), invited);
        } else {
            suggestions.offer(searches.stream()
                    .map(words -> new Suggestion(Kind.SEARCH, words, "", words, 0, 0))
                    .toList());
        }
    }

    private void typed() {
        patience.stop();
        explaining.set(false);
        rest.playFromStart();
    }

    private void ask() {
        rest.stop();
        model.ask(field.getText());
    }

    /// Goes to what is wrong, where something is.
    private void enter() {
        suggestions.close();
        ask();
        patience.stop();
        model.wrongProperty()
                .get()
                .ifPresentOrElse(
                        wrong -> {
                            explaining.set(true);
                            field.selectRange(wrong.start(), wrong.end());
                        },
                        () -> recent.note(model.words()));
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            explaining.set(model.wrongProperty().get().isPresent());
        } else if (model.wrongProperty().get().isEmpty()) {
            recent.note(model.words());
        }
    }

    private void showWrong(Optional<Wrong> wrong) {
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        field.setAccessibleHelp(wrong.map(wrongLine::words).orElse(""));
        wrong.ifPresentOrElse(
                some -> {
                    wrongLine.show(some);
                    requestLayout();
                    patience.playFromStart();
                },
                () -> {
                    patience.stop();
                    explaining.set(false);
                });
    }

    private void show(String words) {
        if (!field.getText().strip().equals(words)) {
            field.setText(words);
            model.forgetWrong();
            rest.stop();
            typeahead.close();
        }
    }
}
