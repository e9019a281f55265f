package org.reelkeeper.gui.licence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding.ISuggestionRequest;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;

/// To whom, where, on what, when, what for. What stays empty is left open.
final class QuestionPane extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final int MOST_OFFERED = 8;

    private final LicenceModel model;
    private final Messages messages;

    QuestionPane(LicenceModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("panel", "licence-question");
        var words = new RuleWords(messages);
        var form = model.form();
        getChildren()
                .addAll(
                        field("party", party()),
                        field("territory", territory()),
                        field("medium", choice("medium", Medium.values(), words::medium, form.mediumProperty())),
                        field("date", date()),
                        field("purpose", choice("purpose", Purpose.values(), words::purpose, form.purposeProperty())),
                        usual(),
                        hint());
    }

    private Node field(String key, Node control) {
        control.setId("licence-" + key);
        var label = new Label(messages.get("licence.field." + key));
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        return new VBox(4, label, control);
    }

    private TextField party() {
        var field = new TextField();
        field.setPromptText(messages.get("licence.open"));
        field.setAccessibleText(messages.get("licence.field.party"));
        field.textProperty().bindBidirectional(model.form().partyProperty());
        TextFields.bindAutoCompletion(field, this::organisations);
        return field;
    }

    private Collection<String> organisations(ISuggestionRequest request) {
        return request.getUserText().isBlank()
                ? List.of()
                : model.authorities().organisations().search(request.getUserText()).stream()
                        .limit(MOST_OFFERED)
                        .toList();
    }

    private TextField territory() {
        var field = new TextField();
        field.setPromptText(messages.get("licence.open"));
        field.setAccessibleText(messages.get("licence.field.territory"));
        field.textProperty().bindBidirectional(model.form().territoryProperty());
        field.textProperty()
                .subscribe(_ -> field.pseudoClassStateChanged(BAD, model.form().hasUnknownCountry()));
        TextFields.bindAutoCompletion(field, this::countries);
        return field;
    }

    private Collection<String> countries(ISuggestionRequest request) {
        return request.getUserText().isBlank()
                ? List.of()
                : model.authorities().countries().search(request.getUserText()).stream()
                        .map(Country::name)
                        .limit(MOST_OFFERED)
                        .toList();
    }

    private <T> Node choice(String key, T[] values, Function<T, String> word, Property<@Nullable T> chosen) {
        var box = new ComboBox<@Nullable T>();
        box.getItems().add(null);
        box.getItems().addAll(Arrays.asList(values));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.get("licence.field." + key));
        box.setConverter(new StringConverter<@Nullable T>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? messages.get("licence.open") : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return chosen.getValue();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /// What is typed counts as it is typed; what is no day is said, not taken for today.
    private Node date() {
        var picker = new DatePicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPromptText(messages.get("licence.today"));
        picker.setConverter(new StringConverter<@Nullable LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : LicenceForm.written(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                return typed.isBlank() ? null : DateText.day(typed).orElse(picker.getValue());
            }
        });
        var typed = picker.getEditor().textProperty();
        typed.bindBidirectional(model.form().dayProperty());
        typed.subscribe(_ -> picker.pseudoClassStateChanged(BAD, model.form().hasUnknownDay()));
        picker.setAccessibleText(messages.get("licence.field.date"));
        picker.getEditor().setAccessibleText(messages.get("licence.field.date"));
        return picker;
    }

    private Node usual() {
        var button = new Button(messages.get("licence.keep-usual"));
        button.setId("licence-keep-usual");
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> model.keepUsual());
        return button;
    }

    private Node hint() {
        var hint = new Label();
        hint.setId("licence-question-hint");
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var form = model.form();
        form.questionBinding().subscribe(_ -> {
            hint.setText(messages.get(hintKey(form)));
            hint.pseudoClassStateChanged(BAD, form.questionBinding().get().isEmpty());
        });
        form.territoryProperty().subscribe(_ -> hint.setText(messages.get(hintKey(form))));
        form.dayProperty().subscribe(_ -> hint.setText(messages.get(hintKey(form))));
        return hint;
    }

    private static String hintKey(LicenceForm form) {
        if (form.hasUnknownCountry()) {
            return "licence.question.no-country";
        }
        return form.hasUnknownDay() ? "licence.question.no-day" : "licence.question.hint";
    }
}
