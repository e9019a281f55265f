package org.reelkeeper.gui.releases;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.LatestAnswer;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.ReleaseCounts.Count;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.ReleaseSpan;

/// The releases of all records by days, a month or a week at a time, by the clocks of the catalogue's zone. On the thread of
/// the window.
public final class CalendarModel {

    /// How much is seen at once.
    public enum Extent {
        MONTH,
        WEEK
    }

    private static final int WEEK = 7;

    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(this, "extent", Extent.MONTH);
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<Count>>> releases =
            new ReadOnlyObjectWrapper<>(this, "releases", Map.of());
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final DayOfWeek weekBegins;
    private final Consumer<ReleaseSpan> opens;
    private final LatestAnswer<Asked> counting;

    /// What was counted for which days.
    private record Asked(ReleaseSpan span, ReleaseCounts counts) {}

    /// What a calendar goes by.
    ///
    /// @param weekBegins by the habit of the person at this desk
    public record Place(Clock clock, Supplier<ZoneId> zone, DayOfWeek weekBegins) {}

    /// A calendar that begins today.
    ///
    /// @param opens shows the records of a span in the list
    public CalendarModel(
            ReleaseSource source, Place place, Consumer<ReleaseSpan> opens, JobRunner jobs, Faults faults) {
        this.zone = place.zone();
        this.clock = place.clock();
        this.weekBegins = place.weekBegins();
        this.opens = opens;
        day = new SimpleObjectProperty<>(this, "day", today());
        counting = new LatestAnswer<>(
                jobs,
                () -> {
                    var span = ReleaseSpan.days(first(), last(), zone.get());
                    return _ ->
                            new Asked(span, source.byMoment(RecordQuery.all().releasedIn(span)));
                },
                this::show,
                faults::report);
    }

    // what is shown

    public ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ReadOnlyObjectProperty<Map<LocalDate, List<Count>>> releasesProperty() {
        return releases.getReadOnlyProperty();
    }

    ZoneId zone() {
        return zone.get();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }

    /// The first day in sight: of a month whole weeks are shown.
    LocalDate first() {
        var begin = extent.get() == Extent.MONTH ? month().atDay(1) : day.get();
        return begin.with(TemporalAdjusters.previousOrSame(weekBegins));
    }

    LocalDate last() {
        var end = extent.get() == Extent.MONTH ? month().atEndOfMonth() : day.get();
        return end.with(TemporalAdjusters.nextOrSame(weekBegins.minus(1)));
    }

    List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }

    YearMonth month() {
        return YearMonth.from(day.get());
    }

    /// Whether a day in sight belongs to what is looked at, and does not only fill its week.
    boolean isInside(LocalDate some) {
        return extent.get() == Extent.WEEK || YearMonth.from(some).equals(month());
    }

    List<Count> on(LocalDate some) {
        return releases.get().getOrDefault(some, List.of());
    }

    /// The month or the week that is looked at.
    public ReleaseSpan span() {
        return extent.get() == Extent.MONTH
                ? ReleaseSpan.days(month().atDay(1), month().atEndOfMonth(), zone.get())
                : ReleaseSpan.days(first(), last(), zone.get());
    }

    // what a person does

    public void look(Extent wanted) {
        extent.set(wanted);
        refresh();
    }

    public void previous() {
        turn(-1);
    }

    public void next() {
        turn(1);
    }

    public void showToday() {
        goTo(today());
    }

    private void turn(int by) {
        goTo(extent.get() == Extent.MONTH ? day.get().plusMonths(by) : day.get().plusDays((long) by * WEEK));
    }

    /// Days beyond those in sight bring theirs with them.
    void goTo(LocalDate wanted) {
        var before = first();
        var behind = last();
        day.set(wanted);
        if (!before.equals(first()) || !behind.equals(last())) {
            refresh();
        }
    }

    /// Shows the records of a day in the list.
    void open(LocalDate some) {
        opens.accept(ReleaseSpan.days(some, some, zone.get()));
    }

    /// Shows the records of all the month or week.
    public void openAll() {
        opens.accept(span());
    }

    // what the catalogue tells

    public void refresh() {
        counting.ask();
    }

    private void show(Asked asked) {
        var found = new HashMap<LocalDate, List<Count>>();
        asked.counts()
                .counts()
                .forEach(count -> found.computeIfAbsent(
                                LocalDate.ofInstant(count.at(), zone.get()), _ -> new ArrayList<>())
                        .add(count));
        releases.set(found);
    }
}
