package org.reelkeeper.gui.phrases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.Phrase;

/// The statement that is looked at: its text, each rule in words with the words that it was read from, and what can be
/// done with it.
final class ReadingPane extends VBox {

    private final PhrasesModel list;
    private final ReadingModel model;
    private final Messages messages;
    private final RuleWords rules;
    private final PhraseWords words;
    private final Label heading = new Label();
    private final VBox body = new VBox();
    private final FlowPane foot = new FlowPane(8, 8);
    private final CorrectionPane correction;
    private final PreviewPane preview;

    ReadingPane(PhrasesModel list, Messages messages) {
        this.list = list;
        this.model = list.opened();
        this.messages = messages;
        rules = new RuleWords(messages);
        words = new PhraseWords(messages);
        correction = new CorrectionPane(model, messages);
        preview = new PreviewPane(model, messages);
        setId("phrases-reading");
        getStyleClass().add("panel");
        heading.setId("phrases-heading");
        heading.getStyleClass().add("panel-heading");
        body.getStyleClass().add("panel-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.get("phrases.reading"));
        setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(heading, scroll, foot);
        model.phraseProperty().subscribe(_ -> show());
        model.stepProperty().subscribe(_ -> show());
        model.workingProperty().subscribe(_ -> show());
    }

    private void show() {
        var step = model.stepProperty().get();
        heading.setText(messages.get(
                switch (step) {
                    case LOOK -> "phrases.reading";
                    case CORRECT -> "phrases.correcting";
                    case PREVIEW -> "phrases.preview";
                }));
        var refusal = PhrasesPage.refusal(model, messages);
        switch (step) {
            case LOOK -> {
                var phrase = model.phraseProperty().get();
                body.getChildren().setAll(phrase.map(this::reading).orElse(List.of()));
                foot.getChildren().setAll(phrase.map(this::ways).orElse(List.of()));
            }
            case CORRECT -> {
                body.getChildren().setAll(statement(), correction);
                foot.getChildren().setAll(correction.ways());
            }
            case PREVIEW -> {
                body.getChildren().setAll(preview);
                foot.getChildren().setAll(preview.ways());
            }
        }
        body.getChildren().add(refusal);
        foot.setVisible(!foot.getChildren().isEmpty());
    }

    private List<Node> reading(Phrase phrase) {
        var cards = new VBox(8);
        for (int place = 0; place < phrase.rules().size(); place++) {
            cards.getChildren().add(card(phrase.rules().get(place), place));
        }
        if (phrase.rules().isEmpty()) {
            cards.getChildren().add(muted(messages.get("phrases.no-rules")));
        }
        return List.of(statement(), cards, hint(phrase));
    }

    private VBox statement() {
        var box = new VBox(4);
        model.phraseProperty().get().ifPresent(phrase -> {
            var text = new Label(ShownText.of(phrase.text()).shown());
            text.setId("phrases-statement");
            text.getStyleClass().add("text-box");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().addAll(muted(words.source(phrase.source())), text);
        });
        return box;
    }

    private VBox card(Rule rule, int place) {
        var sentence = new Label(rules.of(rule));
        sentence.setId("phrases-rule-" + place);
        sentence.getStyleClass().add("strong");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var raw = muted(messages.get("licence.quoted", ShownText.of(rule.raw()).shown()));
        var card = new VBox(4, sentence, raw, words.sureness(rule));
        card.getStyleClass().add("phrase-rule");
        return card;
    }

    /// What the state means for the person.
    private Label hint(Phrase phrase) {
        var hint = muted(messages.get(
                switch (phrase.state()) {
                    case CONFIRMED -> "phrases.hint.confirmed";
                    case KNOWN -> "phrases.hint.known";
                    case READ -> "phrases.hint.read";
                    case TO_CONFIRM -> "phrases.hint.to-confirm";
                    case NOT_UNDERSTOOD -> "phrases.hint.not-understood";
                },
                phrase.confirmed(),
                phrase.records()));
        hint.setId("phrases-hint");
        return hint;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<Node> ways(Phrase phrase) {
        boolean still = model.isReadOnly() || model.workingProperty().get();
        var confirm = button("phrases-confirm", messages.get("phrases.confirm.preview", phrase.open()));
        confirm.getStyleClass().add("primary");
        confirm.setDisable(still || phrase.open() == 0 || !phrase.reading().canBeConfirmed());
        confirm.setOnAction(_ -> model.previewReading());
        var correct = button("phrases-correct", messages.get("phrases.correct"));
        correct.setDisable(still);
        correct.setOnAction(_ -> model.correct());
        var show = button("phrases-show", messages.get("phrases.show"));
        show.setOnAction(_ -> list.showRecords());
        var forget = button("phrases-forget", messages.get("phrases.forget"));
        forget.setDisable(still);
        forget.setOnAction(_ -> list.forget());
        var name = button("phrases-authorities", messages.get("phrases.authorities"));
        name.setOnAction(_ -> list.showAuthorities());
        return switch (phrase.state()) {
            case NOT_UNDERSTOOD -> List.of(confirm, correct, name, show);
            case CONFIRMED, KNOWN, READ, TO_CONFIRM ->
                phrase.known() ? List.of(confirm, correct, show, forget) : List.of(confirm, correct, show);
        };
    }

    static Button button(String id, String text) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
