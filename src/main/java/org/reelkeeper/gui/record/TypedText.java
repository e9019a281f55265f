package org.reelkeeper.gui.record;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Hit;

/// The text of one row: typed on the spot, or in a window of its own once it is too long for that.
final class TypedText extends StackPane {

    private final TextBox box;
    private final ObjectProperty<List<Hit>> pointed = new SimpleObjectProperty<>(this, "pointed", List.of());

    TypedText(FieldRowModel row, boolean oneLine, String id, String name, Messages messages) {
        box = new TextBox(row, oneLine);
        box.setId("field-" + id);
        box.setAccessibleText(name);
        box.visibleProperty().bind(row.textProperty().map(text -> text.length() <= LongText.LONGEST));
        box.managedProperty().bind(box.visibleProperty());
        box.textProperty().subscribe(() -> pointed.set(List.of()));
        box.focusedProperty().subscribe(() -> pointed.set(List.of()));
        getChildren().addAll(box, new LongText(row, id, name, messages));
    }

    /// Marks in the text what was searched for.
    void mark(ObservableValue<List<Hit>> hits) {
        getChildren().addFirst(new HitGround(box, hits, pointed));
    }

    /// Marks characters until the text changes or is entered; they are chosen when it is.
    void point(int start, int end) {
        if (end <= box.getLength()) {
            box.selectRange(start, end);
            pointed.set(start < end ? List.of(new Hit(start, end)) : List.of());
        }
    }

    TextBox box() {
        return box;
    }
}
