package org.reelkeeper.gui.rules;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Amount;
import org.reelkeeper.rights.Anchor;
import org.reelkeeper.rights.Credit;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Scope;
import org.reelkeeper.rights.TimeLimit;

/// One rule while a person makes it from choices. What the chosen kind has no place for is left out of the rule.
public final class RuleFormModel {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH);

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<Action> action = new SimpleObjectProperty<>(this, "action");
    private final TargetsModel targets;
    private final TargetsModel except;
    private final ObservableList<Purpose> purposes = FXCollections.observableArrayList();
    private final StringProperty moment = new SimpleStringProperty(this, "moment", "");
    private final StringProperty hours = new SimpleStringProperty(this, "hours", "");
    private final ObjectProperty<Anchor> anchor = new SimpleObjectProperty<>(this, "anchor", Anchor.NOT_STATED);
    private final StringProperty seconds = new SimpleStringProperty(this, "seconds", "");
    private final StringProperty plays = new SimpleStringProperty(this, "plays", "");
    private final StringProperty playHours = new SimpleStringProperty(this, "playHours", "");
    private final StringProperty creditText = new SimpleStringProperty(this, "creditText", "");
    private final BooleanProperty onScreen = new SimpleBooleanProperty(this, "onScreen");
    private final BooleanProperty part = new SimpleBooleanProperty(this, "part");
    private final ObjectBinding<Rule> rule;
    private final BooleanBinding ready;
    private final Rule base;
    private final ZoneId zone;

    private RuleFormModel(Rule base, ZoneId zone) {
        this.base = base;
        this.zone = zone;
        targets = new TargetsModel(base.targets());
        except = new TargetsModel(base.except());
        take(base);
        kind.subscribe((_, chosen) -> action.set(RuleParts.actions(chosen).getFirst()));
        var parts = Stream.of(
                        Stream.<Observable>of(kind, action, purposes, moment, hours, anchor, seconds, plays),
                        Stream.<Observable>of(playHours, creditText, onScreen, part),
                        Stream.of(targets.parts()),
                        Stream.of(except.parts()))
                .flatMap(each -> each)
                .toArray(Observable[]::new);
        rule = Bindings.createObjectBinding(this::compose, parts);
        ready = Bindings.createBooleanBinding(this::isReady, parts);
    }

    /// A new rule, read from these words.
    public static RuleFormModel fresh(String raw, ZoneId zone) {
        return new RuleFormModel(Rule.of(Kind.PROHIBIT, RuleSource.PERSON, raw), zone);
    }

    public static RuleFormModel of(Rule rule, ZoneId zone) {
        return new RuleFormModel(rule, zone);
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Action> actionProperty() {
        return action;
    }

    public TargetsModel targets() {
        return targets;
    }

    /// What is taken out again.
    public TargetsModel except() {
        return except;
    }

    public ObservableList<Purpose> purposes() {
        return purposes;
    }

    /// A moment in words, such as "3 September 2026 12:00 UTC"; it goes before a number of hours.
    public StringProperty momentProperty() {
        return moment;
    }

    public StringProperty hoursProperty() {
        return hours;
    }

    public ObjectProperty<Anchor> anchorProperty() {
        return anchor;
    }

    public StringProperty secondsProperty() {
        return seconds;
    }

    public StringProperty playsProperty() {
        return plays;
    }

    public StringProperty playHoursProperty() {
        return playHours;
    }

    public StringProperty creditTextProperty() {
        return creditText;
    }

    public BooleanProperty onScreenProperty() {
        return onScreen;
    }

    public BooleanProperty partProperty() {
        return part;
    }

    public Rule rule() {
        return rule.get();
    }

    public ObjectBinding<Rule> ruleBinding() {
        return rule;
    }

    /// Whether the rule says something.
    public BooleanBinding readyBinding() {
        return ready;
    }

    private void take(Rule from) {
        kind.set(from.kind());
        action.set(from.action());
        purposes.setAll(from.purposes());
        part.set(from.scope() == Scope.PART);
        creditText.set(from.credit().text());
        onScreen.set(!from.credit().placement().isEmpty());
        switch (from.until()) {
            case TimeLimit.None() -> {}
            case TimeLimit.At(var instant) ->
                moment.set(instant.atOffset(ZoneOffset.UTC).format(MOMENT));
            case TimeLimit.Within(var duration, var from2) -> {
                hours.set(Long.toString(duration.toHours()));
                anchor.set(from2);
            }
        }
        switch (from.amount()) {
            case Amount.None() -> {}
            case Amount.Seconds(var most) -> seconds.set(Integer.toString(most));
            case Amount.Plays(var most) -> plays.set(Integer.toString(most));
            case Amount.PlaysPer(var most, var window) -> {
                plays.set(Integer.toString(most));
                playHours.set(Long.toString(window.toHours()));
            }
        }
    }

    private Rule compose() {
        var parts = RuleParts.of(kind.get());
        var composed = Rule.of(kind.get(), RuleSource.PERSON, base.raw())
                .withAction(action.get())
                .withTargets(targets.targets())
                .withScope(part.get() ? Scope.PART : Scope.WHOLE);
        if (parts.contains(RuleParts.PURPOSES)) {
            composed = composed.withPurposes(purposes);
        }
        if (parts.contains(RuleParts.EXCEPT)) {
            composed = composed.withExcept(except.targets());
        }
        if (parts.contains(RuleParts.TIME)) {
            composed = composed.withUntil(time());
        }
        if (parts.contains(RuleParts.AMOUNT)) {
            composed = composed.withAmount(amount());
        }
        return action.get() == Action.CREDIT
                ? composed.withCredit(new Credit(creditText.get().strip(), onScreen.get() ? "on-screen" : ""))
                : composed;
    }

    private TimeLimit time() {
        if (EmbargoText.read(moment.get(), zone) instanceof EmbargoReading.Until until) {
            return new TimeLimit.At(until.instant());
        }
        int count = number(hours.get());
        return count > 0 ? new TimeLimit.Within(Duration.ofHours(count), anchor.get()) : new TimeLimit.None();
    }

    private Amount amount() {
        int most = number(plays.get());
        if (number(seconds.get()) > 0) {
            return new Amount.Seconds(number(seconds.get()));
        }
        if (most == 0) {
            return new Amount.None();
        }
        int window = number(playHours.get());
        return window > 0 ? new Amount.PlaysPer(most, Duration.ofHours(window)) : new Amount.Plays(most);
    }

    private boolean isReady() {
        var composed = compose();
        return switch (composed.kind()) {
            case ONLY -> !composed.targets().isEmpty() || !composed.purposes().isEmpty();
            case LIMIT -> !(composed.amount() instanceof Amount.None);
            case NOT_AFTER, NOT_BEFORE -> !(composed.until() instanceof TimeLimit.None);
            case POINTER, NOTE -> !composed.raw().isBlank();
            case PROHIBIT, PERMIT, DUTY, NONE_STATED -> true;
        };
    }

    /// 0 for what is no number.
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
