package org.reelkeeper.gui.releases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.ReleaseCounts.Count;
import org.reelkeeper.service.RecordQuery;

/// Releases of a catalogue that nobody has: some every few days, and whatever a test adds.
final class InventedReleases implements ReleaseSource {

    static final Instant NOW = Instant.parse("2026-07-14T09:00:00Z");

    final List<RecordQuery> asked = new ArrayList<>();
    final List<Count> counts = new ArrayList<>();
    private final ZoneId zone;

    InventedReleases() {
        this(ZoneOffset.UTC);
    }

    InventedReleases(ZoneId zone) {
        this.zone = zone;
    }

    /// A few years of them, as an archive may have.
    static InventedReleases many() {
        var many = new InventedReleases();
        for (int day = -900; day < 500; day += 3) {
            var at = NOW.plusSeconds(86_400L * day).plusSeconds(3_600L * Math.floorMod(day, 5));
            long records = 1 + Math.floorMod(day * 7919L, 17);
            boolean past = at.isBefore(NOW);
            many.add(at, past ? 0 : records, past ? records : 0, day % 11 == 0 ? 2 : 0);
        }
        return many;
    }

    void add(Instant at, long inForce, long lapsed, long unclear) {
        counts.add(new Count(at, inForce, lapsed, unclear));
    }

    void add(String at, long inForce) {
        add(Instant.parse(at), inForce, 0, 0);
    }

    @Override
    public ReleaseCounts byMonth(RecordQuery query) {
        asked.add(query);
        var months = new TreeMap<Instant, Count>();
        for (var count : counts) {
            var month = MonthSpan.monthOf(count.at(), zone)
                    .atDay(1)
                    .atStartOfDay(zone)
                    .toInstant();
            months.merge(month, new Count(month, count.inForce(), count.lapsed(), count.unclear()), Count::plus);
        }
        return new ReleaseCounts(List.copyOf(months.values()), 3);
    }

    @Override
    public ReleaseCounts byMoment(RecordQuery query) {
        asked.add(query);
        return new ReleaseCounts(
                counts.stream()
                        .filter(count -> query.releases().contains(count.at()))
                        .toList(),
                0);
    }
}
