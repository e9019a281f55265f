package org.reelkeeper.gui.record;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.RightsWords;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.RecordView;

/// Stays above the form: which record this is, how it stands, and the two ways of saving.
final class RecordHeader extends VBox {

    private static final double WHOLE_LINE = 2_000; // chips wrap only where there is no room

    private static final double LEAST_CHIPS = 120;

    private final RecordFormModel model;
    private final OpenRecord open;
    private final Workplace workplace;
    private final Messages messages;

    RecordHeader(RecordFormModel model, Workplace workplace, Messages messages) {
        this.model = model;
        this.open = model.open();
        this.workplace = workplace;
        this.messages = messages;
        getStyleClass().add("record-header");
        getChildren().addAll(line(title(), draft(), discard()), line(chips(), save(), saveAndNext()), staleNotice());
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("record-state");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label title() {
        var title = new Label();
        title.setId("record-title");
        title.getStyleClass().add("title");
        title.textProperty().bind(of(view -> view.record().text(Field.TITLE)));
        var whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        title.setMaxWidth(Double.MAX_VALUE); // gives way to the draft beside it, so that typing moves nothing else
        HBox.setHgrow(title, Priority.ALWAYS);
        return title;
    }

    private Label idLabel() {
        var id = new Label();
        id.setId("record-id");
        id.getStyleClass().add("muted");
        id.setMinWidth(Region.USE_PREF_SIZE);
        id.textProperty().bind(of(view -> view.record().text(Field.RECORD_ID)));
        return id;
    }

    private FlowPane chips() {
        var embargo = chip("chip-embargo");
        var rights = chip("chip-rights");
        var problems = chip("chip-problems");
        var review = chip("chip-review");
        var publication = chip("chip-publication");
        var embargoWords = new EmbargoWords(messages);
        var rightsWords = new RightsWords(messages);
        var statusWords = new StatusWords(messages);
        open.viewProperty()
                .subscribe(shown -> shown.ifPresent(view -> {
                    embargoWords.show(embargo, view.embargo(), view.embargoState(), workplace.now());
                    rightsWords.show(rights, view.rights());
                    showProblems(problems, view);
                    statusWords.showReview(review, view.record().text(Field.REVIEW));
                    statusWords.showPublication(publication, view.record().text(Field.PUBLICATION));
                }));
        var chips = new FlowPane(idLabel(), publication, embargo, rights, problems, review);
        chips.getStyleClass().add("record-chips");
        chips.setPrefWrapLength(WHOLE_LINE);
        chips.setMinWidth(LEAST_CHIPS); // else it would be as wide as its longest chip, and move the buttons out
        embargo.maxWidthProperty().bind(chips.widthProperty());
        rights.maxWidthProperty().bind(chips.widthProperty());
        HBox.setHgrow(chips, Priority.ALWAYS);
        return chips;
    }

    private static Chip chip(String id) {
        var chip = new Chip();
        chip.setId(id);
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }

    private void showProblems(Chip chip, RecordView view) {
        int count = view.findings().size();
        chip.show(Tone.WARNING, Shape.ALERT, count == 0 ? "" : messages.get("record.problems", count));
    }

    private Label draft() {
        var label = new Label("", Shape.DOT.node());
        label.setId("record-draft");
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty()
                .bind(model.draftedProperty()
                        .map(drafted -> messages.get(drafted ? "record.draft.kept" : "record.draft.typed")));
        show(label, model.dirtyProperty());
        return label;
    }

    private Button discard() {
        var button = new Button(messages.get("record.draft.discard"));
        button.setId("record-discard");
        button.getStyleClass().add("link-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get("record.draft.discard.name"));
        button.setOnAction(_ -> model.discard());
        show(button, model.dirtyProperty());
        return button;
    }

    private Button save() {
        var button = new Button(messages.get("record.save"));
        button.setId("record-save");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("record.save.tip")));
        button.disableProperty()
                .bind(model.dirtyProperty().not().or(model.disputedProperty()).or(open.savingProperty()));
        button.setOnAction(_ -> model.save());
        return button;
    }

    private Button saveAndNext() {
        var button = new Button(messages.get("record.save-and-next"));
        button.setId("record-save-and-next");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("record.save-and-next.tip")));
        button.disableProperty().bind(model.disputedProperty().or(open.savingProperty()));
        button.setOnAction(_ -> model.saveAndNext());
        return button;
    }

    private HBox staleNotice() {
        var words = new Label(messages.get("record.stale"), Shape.ALERT.node());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Tone.WARNING.paint(words);
        var close = new Button(messages.get("record.stale.close"));
        close.setId("record-stale-close");
        close.getStyleClass().add("link-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> open.forgetStaleness());
        var notice = new HBox(words, close);
        notice.setId("record-stale");
        notice.getStyleClass().add("record-notice");
        show(notice, Bindings.createBooleanBinding(open.staleProperty()::get, open.staleProperty()));
        return notice;
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private ObservableValue<String> of(Function<RecordView, String> text) {
        return open.viewProperty().map(view -> view.map(text).orElse(""));
    }
}
