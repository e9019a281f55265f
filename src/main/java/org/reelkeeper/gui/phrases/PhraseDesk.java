package org.reelkeeper.gui.phrases;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseBook.Brought;
import org.reelkeeper.service.PhraseEffect;

/// What the phrase worklist asks of the catalogue. Called in jobs, never on the thread of the window, but where it says
/// so.
public interface PhraseDesk {

    /// All statements that can be found now, the most frequent first.
    List<Phrase> all(JobContext context);

    /// Whether all records can be found, so that the counts are whole.
    boolean isWhole();

    /// Whether nothing can be confirmed. On the thread of the window.
    boolean isReadOnly();

    /// The zone in which a moment that names none is read. On the thread of the window.
    ZoneId zone();

    PhraseEffect effect(List<ReadStatement> statements, JobContext context);

    Applied confirm(List<ReadStatement> statements, JobContext context);

    void forget(Phrase phrase);

    /// Writes what is known into a file, and says how many statements that are.
    int export(Path file) throws Exception;

    Brought bring(Path file) throws Exception;

    /// Lists the records that have a statement. On the thread of the window.
    void show(Phrase phrase);

    /// Goes to the authority lists, where the names of statements are. On the thread of the window.
    void showAuthorities();
}
