package org.reelkeeper.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelkeeper.check.Listing;
import org.reelkeeper.edit.Change;
import org.reelkeeper.gui.history.HistoryDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.ChangeSetSummary;

/// The history page's questions put to an open catalogue.
record CatalogueHistory(Catalogue catalogue) implements HistoryDesk {

    @Override
    public List<ChangeSetSummary> recent(int limit) {
        return catalogue.corrections().recent(limit);
    }

    @Override
    public List<Change> changes(long number, int limit) {
        return catalogue.corrections().changes(number, limit);
    }

    @Override
    public Map<Long, String> names(List<Long> keys) {
        return catalogue.records().rows(keys.stream().mapToLong(Long::longValue).toArray()).stream()
                .collect(Collectors.toMap(Listing::key, row -> (row.recordId() + "  " + row.title()).strip()));
    }

    @Override
    public Applied undo(long number, JobContext context) {
        return catalogue.corrections().undo(number, context);
    }
}
