package org.reelkeeper.gui.preferences;

import java.time.ZoneId;
import org.reelkeeper.job.JobContext;

/// What the preferences ask of the catalogue about its zone. Called in jobs, never on the thread of the window.
public interface ZoneDesk {

    /// What another zone would do to embargoes that name none.
    ///
    /// @param moved whose end would be at another moment
    /// @param closed of those, records usable now that would be under embargo again
    /// @param opened of those, records under embargo now that would be usable
    record Effect(long moved, long closed, long opened) {}

    Effect effect(ZoneId zone, JobContext context);

    void use(ZoneId zone, JobContext context);
}
