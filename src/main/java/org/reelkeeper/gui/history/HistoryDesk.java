package org.reelkeeper.gui.history;

import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.Change;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.ChangeSetSummary;

/// What the history page asks of the catalogue. Called in jobs, never on the thread of the window.
public interface HistoryDesk {

    /// The latest change sets, newest first.
    List<ChangeSetSummary> recent(int limit);

    /// What a change set did to records that were there, one by one; the first `limit` of them.
    List<Change> changes(long number, int limit);

    /// Record id and title of records, by their keys; those that are gone are left out.
    Map<Long, String> names(List<Long> keys);

    /// Takes a change set back.
    ///
    /// @throws org.reelkeeper.service.RefusedActException when later changes build on it
    Applied undo(long number, JobContext context);
}
