package org.reelkeeper.gui.upkeep;

import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobContext;

/// What the upkeep page asks of the program. Called in jobs, never on the thread of the window; what comes back are the
/// sentences that tell the outcome, the first of which says whether all is well.
public interface UpkeepDesk {

    /// The outcome of a task.
    ///
    /// @param sound whether all is well
    record Outcome(boolean sound, List<Sentence> told) {
        public Outcome {
            told = List.copyOf(told);
        }
    }

    Outcome backUp(Path file, JobContext context) throws Exception;

    /// Brings a backup back into a new folder; the open catalogue stays as it is.
    Outcome restore(Path backup, Path folder, JobContext context) throws Exception;

    Outcome verify(JobContext context) throws Exception;

    /// Makes the database anew from originals and journal; the catalogue is closed and opened again for it.
    Outcome rebuild(JobContext context) throws Exception;
}
