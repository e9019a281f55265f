package org.reelkeeper.gui.licence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Clearance;
import org.reelkeeper.service.LoggedClearance;

/// What the licence page asks of the catalogue. All but `authorities`, `current` and `shown` are called in jobs, never on the thread of
/// the window.
public interface LicenceDesk {

    /// The lists of whom and where a question can name.
    Authorities authorities();

    /// The key of the record that is open.
    OptionalLong current();

    /// How many records the list shows.
    long shown();

    Optional<Clearance> ask(long key, LicenceQuestion question);

    /// The answers for all records of the list, in its order.
    List<Clearance> askShown(LicenceQuestion question, JobContext context);

    /// What a person usually asks.
    LicenceQuestion usual();

    void keepUsual(LicenceQuestion question);

    /// Keeps an answer in the clearance log.
    LoggedClearance keep(Clearance clearance, String note);

    /// The clearance log, the newest first.
    List<LoggedClearance> logged();

    /// Writes answers as a table.
    ///
    /// @throws IOException when it cannot be written
    void export(List<Clearance> answers, Path file) throws IOException;

    /// Writes a sheet that can be printed.
    ///
    /// @throws IOException when it cannot be written
    void sheet(LoggedClearance logged, Path file) throws IOException;
}
