package org.reelkeeper.gui.releases;

import java.time.Instant;
import java.time.YearMonth;
import org.reelkeeper.query.ReleaseCounts.Count;

/// One month of the strip.
record MonthBar(YearMonth month, Count count) {

    static MonthBar empty(YearMonth month) {
        return new MonthBar(month, new Count(Instant.EPOCH, 0, 0, 0));
    }
}
