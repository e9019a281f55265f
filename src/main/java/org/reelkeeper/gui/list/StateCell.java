package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;

/// Marked, draft, corrected, so many problems: as shapes, and in words for the tooltip and the screen reader.
final class StateCell extends TableCell<ListRow, ListRow> {

    private final Region mark = Shape.CHECK.node();
    private final Region draft = Shape.DOT.node();
    private final Region corrected = Shape.HALF.node();
    private final Region problem = Shape.ALERT.node();
    private final Label count = new Label();
    private final HBox box = new HBox(4, mark, draft, corrected, problem, count);
    private final Tooltip tooltip = new Tooltip();
    private final ListModel model;
    private final Messages messages;

    StateCell(ListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("state-cell");
        Tone.ACCENT.paint(mark);
        Tone.WARNING.paint(problem);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    @Override
    protected void updateItem(ListRow row, boolean empty) {
        super.updateItem(row, empty);
        var shown = !empty && row != null;
        setGraphic(shown ? box : null);
        setTooltip(null);
        if (shown) {
            show(row);
        }
    }

    private void show(ListRow row) {
        var marked = model.marksProperty().get().contains(row.key());
        mark.setVisible(marked);
        draft.setVisible(row.draft());
        corrected.setVisible(row.corrected() && !row.draft());
        problem.setVisible(row.problems() > 0);
        count.setVisible(row.problems() > 0);
        count.setText(Integer.toString(row.problems()));
        var words = new ArrayList<String>();
        say(words, marked, "list.state.marked");
        say(words, row.draft(), "list.state.draft");
        say(words, row.corrected(), "list.state.corrected");
        if (row.problems() > 0) {
            words.add(messages.get("list.state.problems", row.problems()));
        }
        setAccessibleText(String.join(", ", words));
        tooltip.setText(getAccessibleText());
        setTooltip(words.isEmpty() ? null : tooltip);
    }

    private void say(List<String> words, boolean isSo, String key) {
        if (isSo) {
            words.add(messages.get(key));
        }
    }
}
