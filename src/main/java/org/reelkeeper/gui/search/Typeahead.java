package org.reelkeeper.gui.search;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.reelkeeper.gui.search.Suggestion.Kind;

/// Joins a line of text to the list of what is offered for it: looks after a short rest, goes through the list by the
/// arrows, and takes from it by Enter and Tab. Nothing is taken that was not chosen, but by Tab.
final class Typeahead {

    private static final Duration REST = Duration.millis(120);

    private final TextField field;
    private final SuggestionModel model;
    private final SuggestionList list;
    private final Question question;
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<Suggestion> put = this::putIn;
    private Runnable whenSearchTaken = () -> {};

    /// What is looked up for the text of the field.
    @FunctionalInterface
    interface Question {
        void look(boolean invited);
    }

    Typeahead(TextField field, SuggestionModel model, SuggestionList list, Question question) {
        this.field = field;
        this.model = model;
        this.list = list;
        this.question = question;
        rest.setOnFinished(_ -> look());
        field.textProperty().subscribe((_, _) -> rest.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                list.onTaken(this::take);
            } else {
                close();
            }
        });
    }

    /// For a field whose text is only a part of the query.
    void onTake(Consumer<Suggestion> work) {
        put = work;
    }

    void onSearchTaken(Runnable work) {
        whenSearchTaken = work;
    }

    void close() {
        rest.stop();
        model.close();
    }

    private void look() {
        if (field.isFocused()) {
            question.look(false);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) { // Alt+Down goes to the next record
            event.consume();
            down();
        } else if (!model.offered().isEmpty() && !event.isShortcutDown() && !event.isShiftDown() && isAnswered(event)) {
            event.consume();
        }
    }

    private void down() {
        rest.stop();
        if (model.offered().isEmpty()) {
            question.look(true);
        } else {
            list.step(1);
        }
    }

    private boolean isAnswered(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> {
                list.step(-1);
                yield true;
            }
            case ESCAPE -> {
                close();
                yield true;
            }
            case TAB -> {
                list.take();
                yield true;
            }
            case ENTER -> {
                var chosen = list.selected();
                chosen.ifPresent(this::take);
                yield chosen.isPresent();
            }
            default -> false;
        };
    }

    private void take(Suggestion suggestion) {
        model.close();
        put.accept(suggestion);
        rest.stop();
        if (suggestion.kind() == Kind.NAME) {
            look();
        } else if (suggestion.kind() == Kind.SEARCH) {
            whenSearchTaken.run();
        }
    }

    private void putIn(Suggestion suggestion) {
        int start = Math.min(suggestion.start(), field.getLength());
        field.replaceText(start, Math.clamp(suggestion.end(), start, field.getLength()), suggestion.text());
        field.positionCaret(start + suggestion.text().length());
    }
}
