package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadPreview;
import org.reelkeeper.service.LoadReport;

/// What the load page asks of the catalogue. Called in jobs, never on the thread of the window.
public interface LoadDesk {

    LoadPreview preview(List<Path> paths, JobContext context) throws Exception;

    /// Loads; how many records it has taken is told by events.
    LoadReport load(List<Path> paths, Set<LoadChoice> leftOut, JobContext context) throws Exception;

    /// Goes on with loads that were broken off, and gives their reports.
    List<LoadReport> resume(JobContext context);

    /// Goes on with the load of this number.
    LoadReport resume(long number, JobContext context);

    /// Keeps a load that was cancelled from going on by itself.
    void stop();

    /// All loads, newest first.
    List<LoadReport> reports();

    /// What a report notes behind the first `skipped`, at most `LoadReport.NOTES` at a time.
    List<LoadNote> notes(long number, long skipped);

    /// What stands now in the field of a conflict; nothing when its record is gone.
    Optional<StandingText> standing(NotedConflict conflict);

    /// Puts the delivered text of a conflict into its field.
    ///
    /// @param revision of the record as it was seen
    /// @throws org.reelkeeper.edit.StaleRecordException when the record has moved on since
    Applied take(NotedConflict conflict, long revision, String why, JobContext context);

    /// Takes the load of this number back.
    Applied undo(long number, JobContext context);
}
