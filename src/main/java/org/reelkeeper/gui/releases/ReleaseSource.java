package org.reelkeeper.gui.releases;

import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.service.RecordQuery;

/// What strip and calendar ask of the catalogue. Called in jobs, never on the thread of the window.
public interface ReleaseSource {

    /// Each month by its begin, in the zone of the catalogue.
    ReleaseCounts byMonth(RecordQuery query);

    ReleaseCounts byMoment(RecordQuery query);
}
