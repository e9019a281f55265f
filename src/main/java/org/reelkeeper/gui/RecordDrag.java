package org.reelkeeper.gui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Records on their way from the list to a work set: those marked, or one.
///
/// @param key of the one; 0 for those marked
public record RecordDrag(long key) {

    private static final DataFormat FORMAT = new DataFormat("application/x-reelkeeper-records");

    public boolean isOfMarked() {
        return key == 0;
    }

    public void begin(Node from) {
        from.startDragAndDrop(TransferMode.COPY).setContent(Map.of(FORMAT, key));
    }

    /// What comes from the list of this program, if that is it.
    public static Optional<RecordDrag> in(Dragboard board) {
        return board.getContent(FORMAT) instanceof Long key ? Optional.of(new RecordDrag(key)) : Optional.empty();
    }
}
