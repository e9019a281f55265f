package org.reelkeeper.gui.load;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.service.LoadItem.Outcome;

/// Step 3: how many records are new, the same, changed; the list of them; and what is different about the chosen one.
final class PlanPane extends VBox {

    private static final double LIST_SHARE = 54;

    private final LoadPlan plan;
    private final Messages messages;

    PlanPane(LoadPlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        setId("load-plan");
        getStyleClass().add("page-body");
        var panes = panes();
        setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(cards(), panes);
    }

    private HBox cards() {
        var row = new HBox(12);
        var group = new ToggleGroup();
        for (var outcome : Outcome.values()) {
            var card = card(outcome);
            card.setToggleGroup(group);
            HBox.setHgrow(card, Priority.ALWAYS);
            row.getChildren().add(card);
        }
        plan.onlyProperty()
                .subscribe(only -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(only.equals(Optional.of(toggle.getUserData())))));
        return row;
    }

    private ToggleButton card(Outcome outcome) {
        var number = new Label();
        number.setId("load-count-" + ItemWords.word(outcome));
        number.getStyleClass().add("card-number");
        var words = new Label();
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        plan.previewProperty().subscribe(_ -> {
            number.setText(messages.get("load.number", plan.count(outcome)));
            words.setText(messages.get("load.card." + ItemWords.word(outcome), plan.count(outcome)));
            tone(outcome).paint(number);
        });
        var card = new ToggleButton("", new VBox(2, number, words));
        card.setId("load-card-" + ItemWords.word(outcome));
        card.getStyleClass().add("card");
        card.setUserData(outcome);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setPrefWidth(1);
        card.accessibleTextProperty().bind(Bindings.concat(number.textProperty(), " ", words.textProperty()));
        card.setOnAction(_ -> plan.onlyProperty().set(card.isSelected() ? Optional.of(outcome) : Optional.empty()));
        return card;
    }

    /// What is simply new needs no colour.
    private Tone tone(Outcome outcome) {
        return plan.count(outcome) == 0 || outcome == Outcome.NEW ? Tone.PLAIN : ItemWords.tone(outcome);
    }

    private GridPane panes() {
        var list = new ItemList(plan, messages);
        var detail = new ItemDetail(messages);
        list.selected().subscribe(item -> Optional.ofNullable(item).ifPresentOrElse(detail::show, detail::clear));
        var grid = new GridPane(16, 0);
        grid.getColumnConstraints().addAll(share(LIST_SHARE), share(100 - LIST_SHARE));
        grid.addRow(0, list, detail);
        for (Region pane : new Region[] {list, detail}) {
            GridPane.setVgrow(pane, Priority.ALWAYS);
            GridPane.setHgrow(pane, Priority.ALWAYS);
        }
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(HPos.LEFT);
        return column;
    }
}
