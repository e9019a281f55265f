package org.reelkeeper.gui.queues;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.service.RecordQuery;

/// Rows of the saved searches.
record SearchRows(ListsModel model, Messages messages) {

    List<ListEntry> of(KeptLists lists) {
        return lists.searches().stream().map(this::entry).toList();
    }

    private ListEntry entry(KeptSearch kept) {
        var search = kept.search();
        var count = new ReadOnlyObjectWrapper<>(kept.records());
        var row = new QueueRow("search-" + search.name(), search.name(), Shape.NONE, count, messages);
        row.setOnAction(_ -> model.apply(search));
        new ListRowKeys(List.of(
                        new ListRowKeys.Act("rename", "F2", () -> model.askToRename(search)),
                        new ListRowKeys.Act("up", "Shortcut+Up", () -> model.move(search, -1)),
                        new ListRowKeys.Act("down", "Shortcut+Down", () -> model.move(search, 1)),
                        new ListRowKeys.Act("delete", "Delete", () -> model.delete(search))))
                .joinTo(row, messages);
        return new ListEntry(search.name(), row, query -> isSame(query, search.query()));
    }

    /// In whatever order.
    private static boolean isSame(RecordQuery one, RecordQuery other) {
        return one.sortedBy(other.sort(), other.ascending()).equals(other);
    }
}
