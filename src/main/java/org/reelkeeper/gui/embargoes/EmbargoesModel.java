package org.reelkeeper.gui.embargoes;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.EmbargoForecast;

/// What is to be done with the embargoes of which records, what that would change, and doing it. Nothing can be done before
/// it has been said what it does. On the thread of the window.
public final class EmbargoesModel {

    private static final int MOST_DIGITS = 4;
    private static final int WEEK = 7;

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.SET);
    private final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(this, "whom", Whom.MARKED);
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty zone = new SimpleStringProperty(this, "zone", "");
    private final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    private final BooleanProperty weeks = new SimpleBooleanProperty(this, "weeks");
    private final StringProperty review = new SimpleStringProperty(this, "review", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyObjectWrapper<Optional<EmbargoForecast>> forecast =
            new ReadOnlyObjectWrapper<>(this, "forecast", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper(this, "asking");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final JobWatch watch;
    private final EmbargoesDesk desk;
    private final Workplace workplace;
    private final Jobs jobs;
    private final Runnable done;
    private JobHandle asking = () -> {};
    private JobHandle current = () -> {};

    /// On which threads the work is done.
    ///
    /// @param faults takes what nobody has foreseen
    public record Jobs(JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {}

    /// A page's state.
    ///
    /// @param done is told when an act is durable
    public EmbargoesModel(EmbargoesDesk desk, Workplace workplace, Jobs jobs, Runnable done) {
        this.desk = desk;
        this.workplace = workplace;
        this.jobs = jobs;
        this.done = done;
        watch = new JobWatch(jobs.nanos());
        Stream.of(kind, whom, date, time, zone, amount, weeks, review)
                .forEach(each -> each.subscribe((_, _) -> refresh())); // not before the page is shown
    }

    // what is shown

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Whom> whomProperty() {
        return whom;
    }

    public StringProperty dateProperty() {
        return date;
    }

    /// Empty for the whole of the day.
    public StringProperty timeProperty() {
        return time;
    }

    public StringProperty zoneProperty() {
        return zone;
    }

    /// Of days or weeks, as typed.
    public StringProperty amountProperty() {
        return amount;
    }

    public BooleanProperty weeksProperty() {
        return weeks;
    }

    /// The day on which held records are to be looked at again, as typed; empty for none.
    public StringProperty reviewProperty() {
        return review;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /// What would be done now; empty while nobody knows, and while what is typed says nothing.
    public ReadOnlyObjectProperty<Optional<EmbargoForecast>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    /// Whether somebody is finding that out.
    public ReadOnlyBooleanProperty askingProperty() {
        return isAsking.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public JobWatch watch() {
        return watch;
    }

    public ZoneId homeZone() {
        return workplace.zone();
    }

    public Instant now() {
        return workplace.now();
    }

    /// Whom an act can be meant for, with how many there are.
    public List<Whom> choices() {
        return Arrays.stream(Whom.values()).filter(each -> desk.count(each) > 0).toList();
    }

    public long count(Whom some) {
        return desk.count(some);
    }

    /// What the date typed so far says; `Unreadable` while it says nothing.
    public EmbargoReading planned() {
        var typed = String.join(
                " ", date.get().strip(), time.get().strip(), zone.get().strip());
        return EmbargoText.read(typed.replaceAll(" +", " "), homeZone());
    }

    /// The act that is meant; empty while what is typed is not enough.
    Optional<EmbargoAct> act() {
        return switch (kind.get()) {
            case SET -> until().map(EmbargoAct.Set::new);
            case EXTEND -> period().map(EmbargoAct.ExtendBy::new);
            case EXTEND_TO -> until().map(EmbargoAct.ExtendTo::new);
            case HOLD -> hold();
            case LIFT -> Optional.of(new EmbargoAct.Lift());
        };
    }

    private Optional<EmbargoReading.Until> until() {
        return planned() instanceof EmbargoReading.Until until ? Optional.of(until) : Optional.empty();
    }

    private Optional<Period> period() {
        var digits = amount.get().strip();
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber && Integer.parseInt(digits) > 0
                ? Optional.of(Period.ofDays(Integer.parseInt(digits) * (weeks.get() ? WEEK : 1)))
                : Optional.empty();
    }

    private Optional<EmbargoAct> hold() {
        var day = DateText.day(review.get());
        return review.get().isBlank() || day.isPresent() ? Optional.of(new EmbargoAct.Hold(day)) : Optional.empty();
    }

    public boolean needsReason() {
        return kind.get() == Kind.HOLD || kind.get() == Kind.LIFT;
    }

    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(this::isReady, forecast, reason, kind, working);
    }

    private boolean isReady() {
        return !working.get()
                && forecast.get().filter(known -> known.changed() > 0).isPresent()
                && !(needsReason() && reason.get().isBlank());
    }

    // what a person does

    /// Begins anew with an act; for the records that are marked, else for the one shown.
    public void begin(Kind wanted) {
        reason.set("");
        review.set("");
        amount.set("");
        date.set("");
        time.set("");
        zone.set(homeZone().getId());
        refusal.set(Sentence.NONE);
        kind.set(wanted);
        whom.set(desk.count(Whom.MARKED) > 0 ? Whom.MARKED : Whom.SHOWN);
        refresh();
    }

    /// Says anew what would be done.
    public void refresh() {
        forecast.set(Optional.empty());
        asking.cancel();
        var wanted = act();
        isAsking.set(wanted.isPresent());
        wanted.ifPresent(this::ask);
    }

    private void ask(EmbargoAct act) {
        var selection = desk.selection(whom.get());
        asking = jobs.reading()
                .start(
                        "embargoes.job.forecast",
                        context -> desk.forecast(act, selection, context),
                        known -> {
                            isAsking.set(false);
                            forecast.set(Optional.of(known));
                        },
                        this::fail);
    }

    public void apply() {
        if (isReady()) {
            act().ifPresent(this::apply);
        }
    }

    private void apply(EmbargoAct act) {
        var selection = desk.selection(whom.get());
        var why = reason.get().strip();
        refusal.set(Sentence.NONE);
        working.set(true);
        watch.begin();
        current = jobs.writing()
                .start(
                        "embargoes.job.apply",
                        context -> desk.apply(act, selection, why, watch.around(context)),
                        this::applied,
                        this::fail);
    }

    private void applied(Applied outcome) {
        working.set(false);
        if (outcome.records() == 0) {
            refresh();
        } else {
            done.run();
        }
    }

    private void fail(Throwable failure) {
        working.set(false);
        isAsking.set(false);
        Sentence.refusal(failure)
                .ifPresentOrElse(refusal::set, () -> jobs.faults().report(failure));
    }

    /// Stops; no record is changed then.
    public void stop() {
        current.cancel();
        working.set(false);
    }
}
