package org.reelkeeper.gui.authorities;

import java.nio.file.Path;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.service.AuthorityLists.Brought;

/// What the page of authority lists asks of the catalogue. All that take a context or a file are called in jobs, never on
/// the thread of the window.
public interface AuthoritiesDesk {

    /// The lists as they are.
    Authorities lists();

    boolean isReadOnly();

    /// Adds an entry, and says how many records are read otherwise now.
    long add(AuthorityEntry entry, JobContext context);

    /// Takes an entry away, and says how many records are read otherwise now.
    long remove(AuthorityEntry entry, JobContext context);

    /// Writes what was added into a file, and says how many entries that are.
    int export(Path file) throws Exception;

    Brought bring(Path file, JobContext context) throws Exception;
}
