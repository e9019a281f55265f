package org.reelkeeper.gui.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.LatestAnswer;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.ReleaseCounts.Count;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.ReleaseSpan;
import org.reelkeeper.service.WrongQueryException;

/// The months in which embargoes of the listed records end, how many in each, and the span by which the list is narrowed.
/// What is picked does not bear on the counts, so that a person sees what else could be picked. On the thread of the window.
public final class TimelineModel {

    private static final int USUAL_LENGTH = 48;
    private static final int BEFORE_TODAY = 3; // a third of the strip lies behind, the rest ahead

    /// The months in sight.
    ///
    /// @param earlier releases that lie before them
    /// @param later releases that lie behind them
    public record View(List<MonthBar> bars, Count total, long earlier, long later, long undated) {
        public View {
            bars = List.copyOf(bars);
        }
    }

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<View> view =
            new ReadOnlyObjectWrapper<>(this, "view", new View(List.of(), new Count(Instant.EPOCH, 0, 0, 0), 0, 0, 0));
    private final ReadOnlyObjectWrapper<MonthSpan> cursor;
    private final ObjectProperty<RecordQuery> query;
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final LatestAnswer<ReleaseCounts> counting;
    private Map<YearMonth, Count> months = Map.of();
    private long undated;
    private YearMonth first;
    private YearMonth anchor;
    private YearMonth end;
    private int length = USUAL_LENGTH;

    public TimelineModel(
            ObjectProperty<RecordQuery> query,
            ReleaseSource source,
            Supplier<ZoneId> zone,
            Clock clock,
            JobRunner jobs,
            Faults faults) {
        this.query = query;
        this.zone = zone;
        this.clock = clock;
        anchor = thisMonth();
        end = anchor;
        first = anchor.minusMonths(length / BEFORE_TODAY);
        cursor = new ReadOnlyObjectWrapper<>(this, "cursor", new MonthSpan(anchor, anchor));
        counting = new LatestAnswer<>(
                jobs,
                () -> {
                    var asked = query.get().releasedIn(ReleaseSpan.ANY);
                    return _ -> source.byMonth(asked);
                },
                this::show,
                fault -> {
                    if (!(fault instanceof WrongQueryException)) { // the search box says what is wrong
                        faults.report(fault);
                    }
                });
        query.subscribe((before, after) -> {
            if (isOther(before, after)) {
                refresh();
            }
        });
        shown.subscribe(_ -> refresh());
    }

    private static boolean isOther(RecordQuery before, RecordQuery after) {
        var same = before.releasedIn(after.releases()).sortedBy(after.sort(), after.ascending());
        return !same.equals(after);
    }

    // what is shown

    public BooleanProperty shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The months that the keys or the mouse stand at, and that would be picked.
    ReadOnlyObjectProperty<MonthSpan> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    ObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    boolean isPicked(YearMonth month) {
        var span = query.get().releases();
        return !span.isAny() && MonthSpan.touches(month, span, zone.get());
    }

    YearMonth thisMonth() {
        return MonthSpan.monthOf(clock.instant(), zone.get());
    }

    /// How much of the present month has passed, from 0 to 1.
    double passed() {
        var span = new MonthSpan(thisMonth(), thisMonth()).asReleases(zone.get());
        return (double) span.from().until(clock.instant(), ChronoUnit.SECONDS)
                / span.from().until(span.before(), ChronoUnit.SECONDS);
    }

    // what a person does

    public void toggle() {
        shown.set(!shown.get());
    }

    /// So many months have room.
    void setLength(int newLength) {
        if (newLength != length && newLength > 0) {
            first = first.plusMonths((length - newLength) / BEFORE_TODAY);
            length = newLength;
            showBars();
        }
    }

    /// Moves the months in sight.
    void scroll(int by) {
        first = first.plusMonths(by);
        showBars();
    }

    /// Turns over, to where the next releases are if they are farther.
    void page(int direction) {
        var edge = direction > 0 ? first.plusMonths(length - 1L) : first;
        int least = direction * Math.max(1, length - 1);
        scroll(nearest(edge, direction)
                .map(month -> (int) edge.until(month, ChronoUnit.MONTHS))
                .filter(far -> Math.abs(far) > Math.abs(least))
                .orElse(least));
    }

    private Optional<YearMonth> nearest(YearMonth from, int direction) {
        return months.keySet().stream()
                .filter(month -> direction > 0 ? month.isAfter(from) : month.isBefore(from))
                .min((one, other) -> direction > 0 ? one.compareTo(other) : other.compareTo(one));
    }

    void showToday() {
        standAt(thisMonth(), false);
        first = thisMonth().minusMonths(length / BEFORE_TODAY);
        showBars();
    }

    /// Moves the cursor, or with `extend` the end of the span that it draws.
    void move(int by, boolean extend) {
        standAt(end.plusMonths(by), extend);
        if (end.isBefore(first)) {
            first = end;
        } else if (!end.isBefore(first.plusMonths(length))) {
            first = end.minusMonths(length - 1L);
        }
        showBars();
    }

    /// Goes to the nearest month with a release, before or behind the cursor; stays where there is none.
    void moveToRelease(int direction) {
        nearest(end, direction).ifPresent(month -> move((int) end.until(month, ChronoUnit.MONTHS), false));
    }

    void standAt(YearMonth month, boolean extend) {
        end = month;
        anchor = extend ? anchor : month;
        cursor.set(MonthSpan.of(anchor, end));
    }

    /// Narrows the list to the releases of the span at the cursor.
    void pick() {
        query.set(query.get().releasedIn(cursor.get().asReleases(zone.get())));
    }

    /// Whether there was something to take away.
    boolean clear() {
        var asked = query.get();
        query.set(asked.releasedIn(ReleaseSpan.ANY));
        return !asked.releases().isAny();
    }

    // what the catalogue tells

    /// Counts again; nothing is counted for a strip that nobody sees.
    public void refresh() {
        if (shown.get()) {
            counting.ask();
        }
    }

    private void show(ReleaseCounts counts) {
        var found = new HashMap<YearMonth, Count>();
        counts.counts().forEach(count -> found.merge(MonthSpan.monthOf(count.at(), zone.get()), count, Count::plus));
        months = found;
        undated = counts.undated();
        showBars();
    }

    private void showBars() {
        var bars = IntStream.range(0, length)
                .mapToObj(first::plusMonths)
                .map(this::bar)
                .toList();
        var total = bars.stream().map(MonthBar::count).reduce(new Count(Instant.EPOCH, 0, 0, 0), Count::plus);
        var behind = first.plusMonths(length);
        view.set(new View(
                bars, total, sum(month -> month.isBefore(first)), sum(month -> !month.isBefore(behind)), undated));
    }

    private MonthBar bar(YearMonth month) {
        return months.containsKey(month) ? new MonthBar(month, months.get(month)) : MonthBar.empty(month);
    }

    private long sum(Predicate<YearMonth> wanted) {
        return months.entrySet().stream()
                .filter(month -> wanted.test(month.getKey()))
                .mapToLong(month -> month.getValue().all())
                .sum();
    }
}
