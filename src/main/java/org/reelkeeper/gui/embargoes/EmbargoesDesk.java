package org.reelkeeper.gui.embargoes;

import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.EmbargoForecast;
import org.reelkeeper.service.Selection;

/// What the page asks of the list and of the catalogue.
public interface EmbargoesDesk {

    /// How many records are meant now. On the thread of the window.
    long count(Whom whom);

    /// Those that are meant now. On the thread of the window.
    Selection selection(Whom whom);

    /// What an act would do. In a job.
    EmbargoForecast forecast(EmbargoAct act, Selection selection, JobContext context);

    /// Does it; one change set, and durable when this returns. In a job.
    Applied apply(EmbargoAct act, Selection selection, String why, JobContext context);
}
