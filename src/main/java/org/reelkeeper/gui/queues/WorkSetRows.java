package org.reelkeeper.gui.queues;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RecordDrag;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.service.Scope.OfWorkSet;
import org.reelkeeper.service.WorkSet;

/// Rows of the work sets; records that are dropped on one are put in.
record WorkSetRows(ListsModel model, Messages messages) {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    List<ListEntry> of(KeptLists lists) {
        return lists.workSets().stream().map(this::entry).toList();
    }

    private ListEntry entry(WorkSet set) {
        var count = new ReadOnlyObjectWrapper<>(set.records());
        var row = new QueueRow("work-set-" + set.number(), set.name(), Shape.NONE, count, messages);
        row.setOnAction(_ -> model.choose(set));
        new ListRowKeys(List.of(
                        new ListRowKeys.Act("add", "Shortcut+Enter", () -> model.addTo(set)),
                        new ListRowKeys.Act("rename", "F2", () -> model.askToRename(set)),
                        new ListRowKeys.Act("delete", "Delete", () -> model.delete(set))))
                .joinTo(row, messages);
        takeDrops(row, set);
        return new ListEntry(
                Long.toString(set.number()), row, query -> query.scope().equals(new OfWorkSet(set.number())));
    }

    private void takeDrops(QueueRow row, WorkSet set) {
        row.setOnDragOver(event -> {
            if (dragged(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        row.setOnDragEntered(event -> row.pseudoClassStateChanged(DROP, dragged(event)));
        row.setOnDragExited(_ -> row.pseudoClassStateChanged(DROP, false));
        row.setOnDragDropped(event -> {
            var records = RecordDrag.in(event.getDragboard());
            records.ifPresent(some -> model.drop(some, set));
            event.setDropCompleted(records.isPresent());
            event.consume();
        });
    }

    private static boolean dragged(DragEvent event) {
        return RecordDrag.in(event.getDragboard()).isPresent();
    }
}
