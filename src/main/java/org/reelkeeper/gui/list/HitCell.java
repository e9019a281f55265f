package org.reelkeeper.gui.list;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.reelkeeper.gui.HitLine;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Hits;

/// One line of text, no longer than a row can show. Where it has what was searched for, that is marked.
final class HitCell extends TableCell<ListRow, String> {

    private static final int MOST = 300; // a longer text costs the layout more than the eye gets from it

    private final HitLine line = new HitLine();
    private final Optional<Field> field;
    private final ListModel model;

    /// @param field whose text it is; empty when it is of none
    HitCell(Optional<Field> field, ListModel model) {
        this.field = field;
        this.model = model;
        line.prefWidthProperty().bind(widthProperty().subtract(12));
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        var shown = empty || text == null ? "" : text.substring(0, Math.min(MOST, text.length()));
        var hits = field.map(some -> Hits.in(shown, some, model.soughtProperty().get()))
                .orElse(List.of());
        setText(shown);
        if (hits.isEmpty()) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.TEXT_ONLY);
        } else {
            line.show(shown, hits);
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }
}
