package org.reelkeeper.gui.record;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.rules.WordChoices;

/// Where the record stands in the work of the staff. Choosing another state changes it at once.
final class ReviewChoice extends ChoiceBox<String> {

    ReviewChoice(StatusEditorModel model, Messages messages) {
        setId("review");
        setAccessibleText(messages.get("record.review"));
        setPrefWidth(180);
        WordChoices.openByArrow(this);
        getItems().setAll(StatusEditorModel.REVIEW);
        setConverter(converter(new StatusWords(messages)));
        model.reviewProperty().subscribe(this::setValue);
        valueProperty().subscribe(chosen -> {
            if (chosen != null) { // a choice box has no value between two lists
                model.setReview(chosen);
            }
        });
    }

    private static StringConverter<String> converter(StatusWords words) {
        return new StringConverter<>() {
            @Override
            public String toString(String state) {
                return words.review(state);
            }

            @Override
            public String fromString(String word) {
                return word;
            }
        };
    }
}
