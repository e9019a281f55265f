package org.reelkeeper.gui.list;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Sign;

/// One state of a record as a chip.
final class SignCell extends TableCell<ListRow, Sign> {

    private final Chip chip = new Chip();
    private final HBox box = new HBox(chip);
    private final Messages messages;

    SignCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("sign-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.prefWidthProperty().bind(widthProperty().subtract(12));
    }

    @Override
    protected void updateItem(Sign sign, boolean empty) {
        super.updateItem(sign, empty);
        if (empty || sign == null || sign.key().isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            chip.show(sign.tone(), sign.shape(), sign.text(messages));
            setAccessibleText(chip.getText());
            setGraphic(box);
        }
    }
}
