package org.reelkeeper.gui.queues;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.service.RecordQuery;

/// Rows of the saved searches.
record SearchRows(ListsModel model, Messages messages) {

    List<ListEntry> of(KeptLists lists) {
        return IntStream.range(0, lists.searches().size())
                .mapToObj(place -> entry(place, lists.searches().get(place)))
                .toList();
    }

    private ListEntry entry(int place, KeptSearch kept) {
        var search = kept.search();
        var count = new ReadOnlyObjectWrapper<>(kept.records());
        var row = new QueueRow("search-" + place, search.name(), Shape.NONE, count, messages);
        row.setOnAction(_ -> model.apply(search));
        new ListRowKeys(List.of(
                        new ListRowKeys.Act("rename", "F2", () -> model.askToRename(search)),
                        new ListRowKeys.Act("up", "Shortcut+Up", () -> model.move(search, -1)),
                        new ListRowKeys.Act("down", "Shortcut+Down", () -> model.move(search, 1)),
                        new ListRowKeys.Act("delete", "Delete", () -> model.delete(search))))
                .joinTo(row, messages);
        new SearchDrag(model).joinTo(row, search.name(), place);
        return new ListEntry(search.name(), row, query -> isSame(query, search.query()));
    }

    /// In whatever order.
    private static boolean isSame(RecordQuery one, RecordQuery other) {
        return one.sortedBy(other.sort(), other.ascending()).equals(other);
    }
}
