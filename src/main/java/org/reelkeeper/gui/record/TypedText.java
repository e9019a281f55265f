package org.reelkeeper.gui.record;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Hit;

/// The text of one row: typed on the spot, or in a window of its own once it is too long for that.
final class TypedText extends StackPane {

    private final TextBox box;

    TypedText(FieldRowModel row, boolean oneLine, String id, String name, Messages messages) {
        box = new TextBox(row, oneLine);
        box.setId("field-" + id);
        box.setAccessibleText(name);
        box.visibleProperty().bind(row.textProperty().map(text -> text.length() <= LongText.LONGEST));
        box.managedProperty().bind(box.visibleProperty());
        getChildren().addAll(box, new LongText(row, id, name, messages));
    }

    /// Marks in the text what was searched for.
    void mark(ObservableValue<List<Hit>> hits) {
        getChildren().addFirst(new HitGround(box, hits));
    }

    TextBox box() {
        return box;
    }
}
