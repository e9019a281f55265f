package org.reelkeeper;

import java.util.List;
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
    public Applied undo(long number, JobContext context) {
        return catalogue.corrections().undo(number, context);
    }
}
