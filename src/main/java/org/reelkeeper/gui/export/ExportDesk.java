package org.reelkeeper.gui.export;

import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.ExportReport;

/// What the export page asks of the catalogue. Called in jobs, never on the thread of the window.
public interface ExportDesk {

    /// Which records can be meant now.
    List<ExportScope> scopes();

    /// What an export would write and leave out now.
    ExportReport forecast(ExportWish wish, JobContext context) throws Exception;

    /// Writes the whole file or none; tells its progress in records.
    ExportReport export(ExportWish wish, Path file, JobContext context) throws Exception;
}
