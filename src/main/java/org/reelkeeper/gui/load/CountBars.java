package org.reelkeeper.gui.load;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.service.LoadCounts;
import org.reelkeeper.service.LoadItem.Outcome;

/// The counts of a load as bars, each with its words and its number.
final class CountBars extends GridPane {

    private static final double LEAST = 2;

    private final Messages messages;

    CountBars(Messages messages) {
        this.messages = messages;
        setId("load-bars");
        getStyleClass().add("count-bars");
        setHgap(12);
        setVgap(8);
        var words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, bars, numbers);
    }

    void show(LoadCounts counts) {
        getChildren().clear();
        bar(Outcome.NEW, counts.added(), counts);
        bar(Outcome.SAME, counts.unchanged(), counts);
        bar(Outcome.CHANGED, counts.changed() - counts.conflicts(), counts);
        bar(Outcome.CONFLICT, counts.conflicts(), counts);
        bar(Outcome.REFUSED, counts.failed(), counts);
    }

    private void bar(Outcome outcome, long count, LoadCounts counts) {
        var words = new Label(messages.get("load.bar." + ItemWords.word(outcome)));
        words.getStyleClass().add("muted");
        var number = new Label(messages.get("load.number", count));
        number.setId("load-bar-" + ItemWords.word(outcome));
        number.getStyleClass().add("strong");
        number.setAccessibleText(number.getText() + " " + messages.get("load.card." + ItemWords.word(outcome), count));
        var bar = new Region();
        bar.getStyleClass().add("count-bar");
        ItemWords.tone(outcome).paint(bar);
        var space = new StackPane(bar);
        space.getStyleClass().add("count-bar-space");
        double share = (double) count / Math.max(1, counts.records() + counts.failed());
        bar.maxWidthProperty()
                .bind(space.widthProperty()
                        .map(width -> count == 0 ? 0 : Math.max(LEAST, width.doubleValue() * share)));
        addRow(getRowCount(), words, space, number);
    }
}
