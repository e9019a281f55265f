package org.reelkeeper.gui.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.LicenceWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleCard;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.UseLook;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.LicenceAnswer;
import org.reelkeeper.rights.Reason;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.Clearance;
import org.reelkeeper.service.LoggedClearance;

/// The answer for the open record: the word, what decided with its words and the way to them, and what goes with a yes.
final class AnswerPane extends VBox {

    private final LicenceModel model;
    private final Messages messages;
    private final Consumer<Slot> goTo;
    private final LicenceWords words;

    AnswerPane(LicenceModel model, Messages messages, Consumer<Slot> goTo, Consumer<LoggedClearance> print) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.goTo = goTo;
        this.words = new LicenceWords(messages);
        setId("licence-answer");
        getStyleClass().add("licence-answer");
        var content = new VBox(16);
        Runnable show = () -> content.getChildren()
                .setAll(model.answerProperty().get().map(this::content).orElseGet(() -> List.of(nothing())));
        model.answerProperty().subscribe(_ -> show.run());
        model.form().questionBinding().subscribe(_ -> show.run());
        getChildren().addAll(content, keep(print));
    }

    private Node nothing() {
        boolean asked = model.form().questionBinding().get().isPresent();
        return new EmptyState(
                Feather.HELP_CIRCLE,
                messages.get(asked ? "licence.nothing" : "licence.not-asked"),
                messages.get(asked ? "licence.nothing.hint" : "licence.not-asked.hint"));
    }

    private List<Node> content(Clearance clearance) {
        var answer = clearance.answer();
        var chip = new Chip();
        chip.setId("licence-verdict");
        chip.getStyleClass().add("verdict");
        chip.setMinWidth(USE_PREF_SIZE);
        new UseLook(messages).answer(chip, answer);
        var record = new Label(
                messages.get("licence.record", clearance.recordId(), clearance.title(), clearance.revision()));
        record.getStyleClass().add("muted");
        record.setWrapText(true);
        var parts = new ArrayList<Node>(List.of(new VBox(8, chip, record)));
        var use = Usability.of(answer);
        parts.add(cards("licence-reasons", messages.get("licence.because." + use.key()), reasons(answer)));
        if (!answer.duties().isEmpty()) {
            parts.add(cards(
                    "licence-duties",
                    messages.get("licence.duties"),
                    answer.duties().stream().map(this::duty).toList()));
        }
        return parts;
    }

    private List<Node> reasons(LicenceAnswer answer) {
        if (!answer.reasons().isEmpty()) {
            return answer.reasons().stream().map(this::card).toList();
        }
        var nothing = new Label(messages.get("licence.nothing-restricts"));
        nothing.getStyleClass().add("muted");
        return List.of(nothing);
    }

    private Node cards(String id, String title, List<Node> cards) {
        var box = new VBox(6);
        box.setId(id);
        box.getChildren().add(new SectionHeading(title, messages.locale()));
        box.getChildren().addAll(cards);
        return box;
    }

    private Node card(Reason reason) {
        if (reason.rule().isPresent()) {
            return new RuleCard(words.reason(reason), reason.rule().get(), messages, goTo);
        }
        var label = new Label(words.why(reason.why()));
        label.getStyleClass().addAll("rule-card", "rule-words");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node duty(Rule rule) {
        return new RuleCard(new RuleWords(messages).of(rule), rule, messages, goTo);
    }

    private Node keep(Consumer<LoggedClearance> print) {
        var note = new TextField();
        note.setId("licence-note");
        note.setPromptText(messages.get("licence.note"));
        note.setAccessibleText(messages.get("licence.note"));
        note.textProperty().bindBidirectional(model.noteProperty());
        HBox.setHgrow(note, Priority.ALWAYS);
        var keep = new Button(messages.get("licence.keep"));
        keep.setId("licence-keep");
        keep.getStyleClass().add("primary");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(model.answeredProperty().not());
        keep.setOnAction(_ -> model.keep());
        var copy = new Button(messages.get("licence.copy"));
        copy.setId("licence-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> model.answerProperty().get().ifPresent(this::copy));
        var line = new HBox(8, note, keep, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, line, kept(print));
        box.visibleProperty().bind(model.answerProperty().map(answer -> answer.isPresent()));
        return box;
    }

    private Node kept(Consumer<LoggedClearance> print) {
        var told = new Label();
        told.setId("licence-kept");
        told.setMinWidth(USE_PREF_SIZE);
        var sheet = new Button(messages.get("licence.print"));
        sheet.setId("licence-print");
        sheet.setMinWidth(USE_PREF_SIZE);
        sheet.setOnAction(_ -> model.keptProperty().get().ifPresent(print));
        var line = new HBox(12, told, sheet, LicencePage.refusal(model, messages, "licence-sheet-refusal"));
        line.setAlignment(Pos.CENTER_LEFT);
        model.keptProperty().subscribe(kept -> {
            line.setVisible(kept.isPresent());
            kept.ifPresent(logged -> told.setText(messages.get("licence.kept", logged.number())));
        });
        return line;
    }

    private void copy(Clearance clearance) {
        var content = new ClipboardContent();
        content.putString(new ClearanceText(messages).of(clearance));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
