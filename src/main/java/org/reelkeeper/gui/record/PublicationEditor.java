package org.reelkeeper.gui.record;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.rules.FormKeys;

/// Usable, withheld or withdrawn; another state than the present one asks for its reason first.
final class PublicationEditor extends VBox {

    private Optional<String> asked = Optional.empty();

    PublicationEditor(StatusEditorModel model, Messages messages) {
        getStyleClass().add("editor");
        var words = new StatusWords(messages);
        var choices = new HBox();
        choices.getStyleClass().add("segments");
        for (var state : StatusEditorModel.PUBLICATION) {
            choices.getChildren().add(choice(model, state, words.publication(state)));
        }
        getChildren().add(choices);
        model.wantedProperty()
                .subscribe(() -> giveFocusBack(model.wantedProperty().get()));
        getChildren().add(panel(model, messages));
    }

    /// Before the panel goes with the focus in it, the button that opened it takes the focus.
    private void giveFocusBack(Optional<String> wanted) {
        if (wanted.isEmpty() && isFocusWithin()) {
            asked.ifPresent(state -> lookup("#publication-" + state).requestFocus());
        }
        asked = wanted;
    }

    private ToggleButton choice(StatusEditorModel model, String state, String word) {
        var choice = new ToggleButton(word);
        choice.setId("publication-" + state);
        Runnable show = () -> choice.setSelected(state.equals(
                model.wantedProperty().get().orElse(model.publicationProperty().get())));
        model.publicationProperty().subscribe(show);
        model.wantedProperty().subscribe(show);
        show.run();
        choice.setOnAction(_ -> {
            model.want(state);
            show.run();
            model.wantedProperty()
                    .get()
                    .ifPresent(_ -> lookup("#publication-reason").requestFocus());
        });
        return choice;
    }

    private static VBox panel(StatusEditorModel model, Messages messages) {
        var reason = new TextField();
        reason.setId("publication-reason");
        reason.setPromptText(messages.get("record.reason"));
        reason.setAccessibleText(messages.get("record.reason"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(_ -> model.apply());
        var apply = new Button();
        apply.setId("publication-apply");
        apply.getStyleClass().add("primary");
        apply.textProperty()
                .bind(model.wantedProperty()
                        .map(wanted -> messages.get("record.publication.do." + wanted.orElse("usable"))));
        apply.disableProperty().bind(model.readyBinding().not());
        apply.setOnAction(_ -> model.apply());
        var cancel = new Button(messages.get("record.cancel"));
        cancel.setId("publication-cancel");
        cancel.setOnAction(_ -> model.cancel());
        var buttons = new HBox(apply, cancel);
        buttons.getStyleClass().add("editor-line");
        var panel = new VBox(reason, buttons);
        panel.getStyleClass().add("editor-panel");
        panel.visibleProperty().bind(model.wantedProperty().map(wanted -> wanted.isPresent()));
        panel.managedProperty().bind(panel.visibleProperty());
        new FormKeys()
                .on("Esc", model::cancel)
                .on("Shortcut+Enter", model::apply)
                .listenTo(panel);
        return panel;
    }
}
