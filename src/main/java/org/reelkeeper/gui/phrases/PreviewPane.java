package org.reelkeeper.gui.phrases;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.service.PhraseEffect;
import org.reelkeeper.service.PhraseEffect.Example;
import org.reelkeeper.service.PhraseEffect.Shift;

/// What it would do to confirm: how many records show another light, a few of them, and the button that does it.
final class PreviewPane extends VBox {

    private final ReadingModel model;
    private final Messages messages;
    private final PhraseWords words;

    PreviewPane(ReadingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new PhraseWords(messages);
        setId("phrases-preview");
        setSpacing(8);
        model.effectProperty().subscribe(effect -> {
            var title = strong(title());
            title.setId("phrases-preview-title");
            getChildren().setAll(title);
            effect.ifPresentOrElse(
                    this::show, () -> getChildren().add(muted(messages.get("phrases.preview.counting"))));
        });
    }

    private String title() {
        var wished = model.wished();
        return wished.size() == 1
                ? messages.get(
                        "licence.quoted", PhraseWords.line(wished.getFirst().text()))
                : messages.get("phrases.preview.several", wished.size());
    }

    private void show(PhraseEffect effect) {
        effect.lights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(light -> getChildren()
                        .add(line(messages.get("phrases.preview.records", light.getValue()), light.getKey())));
        if (effect.changed() == 0) {
            getChildren().add(muted(messages.get("phrases.preview.nothing")));
        }
        if (effect.kept() > 0) {
            var kept = muted(messages.get("phrases.preview.kept", effect.kept()));
            kept.setId("phrases-kept");
            getChildren().add(kept);
        }
        if (!effect.examples().isEmpty()) {
            getChildren().add(new SectionHeading(messages.get("phrases.preview.examples"), messages.locale()));
            effect.examples().forEach(example -> getChildren().add(example(example)));
        }
    }

    private HBox line(String text, Shift shift) {
        var label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(8, label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(shown(shift));
        return line;
    }

    private List<Node> shown(Shift shift) {
        if (shift.isNone()) {
            return List.of(muted(messages.get("phrases.preview.same")), words.light(shift.after()));
        }
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        arrow.setAccessibleText(messages.get("phrases.preview.becomes"));
        return List.of(words.light(shift.before()), arrow, words.light(shift.after()));
    }

    private VBox example(Example example) {
        var title = muted(PhraseWords.line(example.title()));
        title.setWrapText(false);
        var id = example.recordId().isEmpty() ? "#" + example.key() : example.recordId();
        return new VBox(2, line(id, example.light()), title);
    }

    /// The way back, and once it is known what it would do, the act.
    List<Node> ways() {
        var confirm = ReadingPane.button("phrases-go", "");
        confirm.getStyleClass().add("primary");
        confirm.textProperty()
                .bind(model.effectProperty()
                        .map(effect -> messages.get(
                                "phrases.confirm",
                                effect.map(PhraseEffect::changed).orElse(0L))));
        confirm.visibleProperty()
                .bind(model.effectProperty()
                        .map(effect -> effect.map(PhraseEffect::changed).orElse(0L) > 0));
        confirm.managedProperty().bind(confirm.visibleProperty());
        confirm.disableProperty().bind(model.workingProperty());
        confirm.setOnAction(_ -> model.confirm());
        var back = ReadingPane.button("phrases-back", messages.get("phrases.back"));
        back.disableProperty().bind(model.workingProperty());
        back.setOnAction(_ -> model.back());
        return List.of(confirm, back);
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }
}
