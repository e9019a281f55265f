package org.reelkeeper.gui.licence;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import org.reelkeeper.service.Clearance;

/// A row that opens its record by a double click.
final class ClearanceRow extends TableRow<Clearance> {

    ClearanceRow(Consumer<Long> open) {
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem().key());
            }
        });
    }
}
