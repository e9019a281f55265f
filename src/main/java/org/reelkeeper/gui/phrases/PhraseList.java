package org.reelkeeper.gui.phrases;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.rules.WordChoices;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseState;

/// The statements as a table, narrowed by state and by what is typed.
final class PhraseList extends VBox {

    private final PhrasesModel model;
    private final Messages messages;
    private final PhraseWords words;
    private final TableView<Phrase> table;

    PhraseList(PhrasesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new PhraseWords(messages);
        table = new TableView<>(model.shown());
        getStyleClass().add("panel");
        fill();
        follow();
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filter(), table, foot());
    }

    private HBox filter() {
        var part = new TextField();
        part.setId("phrases-part");
        part.setPromptText(messages.get("phrases.part"));
        part.setAccessibleText(messages.get("phrases.part"));
        part.textProperty().bindBidirectional(model.partProperty());
        part.setPrefWidth(140);
        part.setMinWidth(90);
        HBox.setHgrow(part, Priority.ALWAYS);
        var filter = new HBox(8, part, states());
        filter.getStyleClass().add("panel-filter");
        return filter;
    }

    private ChoiceBox<Optional<PhraseState>> states() {
        var states = Stream.concat(
                        Stream.of(Optional.<PhraseState>empty()),
                        Arrays.stream(PhraseState.values()).map(Optional::of))
                .toList();
        var box = WordChoices.one(
                "phrases-state",
                messages.get("phrases.state"),
                states,
                state -> state.map(words::state).orElse(messages.get("phrases.state.all")),
                model.stateProperty());
        box.setMinWidth(90);
        box.setPrefWidth(170);
        return box;
    }

    private void fill() {
        table.setId("phrases");
        Tables.dress(table, messages.get("phrases.title"));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("phrases.state"), 146, (phrase, chip) -> words.show(chip, phrase.state())));
        var text = Tables.<Phrase>column(messages.get("phrases.text"), 170, (phrase, cell) -> {
            cell.setText(PhraseWords.line(phrase.text()));
            cell.setTooltip(new Tooltip(phrase.text()));
        });
        text.setMinWidth(120); // what is counted stands here
        table.getColumns().add(text);
        table.getColumns()
                .add(Tables.number(
                        messages.get("phrases.records"),
                        72,
                        phrase -> messages.get("phrases.number", phrase.records())));
        table.getColumns()
                .add(Tables.narrow(messages.get("phrases.source"), 100, phrase -> words.source(phrase.source())));
        table.getColumns()
                .add(Tables.number(
                        messages.get("phrases.confirmed"),
                        80,
                        phrase -> messages.get("phrases.number", phrase.confirmed())));
        table.placeholderProperty()
                .bind(Bindings.createObjectBinding(this::nothing, model.all(), model.countingProperty()));
    }

    private Node nothing() {
        if (model.countingProperty().get()) {
            return EmptyState.waiting(messages.get("phrases.counting"), "");
        }
        return model.all().isEmpty()
                ? new EmptyState(Feather.LIST, messages.get("phrases.none"), messages.get("phrases.none.hint"))
                : new EmptyState(Feather.LIST, messages.get("phrases.none-so"), messages.get("phrases.none-so.hint"));
    }

    /// The table shows the statement that is open, and opens the one that is chosen.
    private void follow() {
        model.opened()
                .phraseProperty()
                .subscribe(phrase -> phrase.filter(model.shown()::contains)
                        .ifPresent(open -> table.getSelectionModel().select(open)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model.opened()::open));
    }

    private Label foot() {
        var foot = new Label();
        foot.setId("phrases-count");
        foot.getStyleClass().add("panel-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setWrapText(true);
        foot.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                model.wholeProperty().get() ? "phrases.count" : "phrases.count.growing",
                                model.shown().size(),
                                model.all().size()),
                        model.shown(),
                        model.all(),
                        model.wholeProperty()));
        return foot;
    }
}
