package org.reelkeeper.gui.record;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// State and decisions of the embargo editor: which act is being prepared, and what it would do. Every act is a change
/// of its own; the text of the field stays as written.
public final class EmbargoEditorModel {

    /// What a person can decide.
    public enum Act {
        UNTIL,
        HOLD,
        LIFT
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ReadOnlyObjectWrapper<Optional<Act>> act = new ReadOnlyObjectWrapper<>(this, "act", Optional.empty());
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty zone = new SimpleStringProperty(this, "zone", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StringProperty review = new SimpleStringProperty(this, "review", "");
    private final BooleanBinding ready;
    private final OpenRecord open;
    private final Workplace workplace;

    public EmbargoEditorModel(OpenRecord open, Workplace workplace) {
        this.open = open;
        this.workplace = workplace;
        ready = Bindings.createBooleanBinding(this::isReady, act, date, time, zone, reason, review);
        open.viewProperty().map(view -> view.map(shown -> shown.record().key())).subscribe(_ -> cancel());
    }

    public ReadOnlyObjectProperty<Optional<Act>> actProperty() {
        return act.getReadOnlyProperty();
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

    public StringProperty reasonProperty() {
        return reason;
    }

    /// The day on which a held record is to be looked at again, as typed; empty for none.
    public StringProperty reviewProperty() {
        return review;
    }

    public BooleanBinding readyBinding() {
        return ready;
    }

    /// What the date typed so far says; `Unreadable` while it says nothing.
    public EmbargoReading planned() {
        return EmbargoText.read(
                String.join(
                                " ",
                                date.get().strip(),
                                time.get().strip(),
                                zone.get().strip())
                        .replaceAll(" +", " "),
                workplace.zone());
    }

    /// The decision that counts now, if a person made one.
    public Optional<EmbargoDecision> decision() {
        return embargo()
                .flatMap(embargo -> embargo.decisionAt(workplace.now()))
                .filter(decision -> !(decision instanceof EmbargoDecision.Cleared));
    }

    /// Whether the embargo is more than the reading of its text, which stands under the field.
    public boolean isBeyondText() {
        return decision().isPresent()
                || embargo()
                        .filter(embargo -> embargo.reading() instanceof EmbargoReading.None
                                || !embargo.elsewhere().isEmpty())
                        .isPresent();
    }

    public void begin(Act next) {
        reason.set("");
        zone.set(workplace.zone().getId());
        date.set("");
        time.set("");
        review.set(decision()
                .filter(EmbargoDecision.Held.class::isInstance)
                .map(EmbargoDecision.Held.class::cast)
                .flatMap(EmbargoDecision.Held::review)
                .map(day -> day.format(DAY))
                .orElse(""));
        if (embargo().map(embargo -> embargo.dateAt(workplace.now())).orElse(new EmbargoReading.None())
                instanceof EmbargoReading.Until until) {
            date.set(until.local().format(DAY));
            time.set(until.dateOnly() ? "" : until.local().format(TIME));
            zone.set(until.zone().getId());
        }
        act.set(Optional.of(next));
    }

    public void cancel() {
        act.set(Optional.empty());
    }

    public void apply() {
        if (isReady()) {
            act.get().ifPresent(next -> apply(decision(next)));
        }
    }

    /// Nothing is decided any more; the text of the field counts again.
    public void takeBack() {
        apply(new EmbargoDecision.Cleared(workplace.now(), workplace.who(), ""));
    }

    private void apply(EmbargoDecision decision) {
        embargo().ifPresent(embargo -> {
            var text = embargo.decisions().with(decision).text();
            open.apply(new Edit.SetText(Slot.of(Field.EMBARGO_DECISION), text), decision.reason(), this::cancel);
        });
    }

    private EmbargoDecision decision(Act next) {
        var now = workplace.now();
        var why = reason.get().strip();
        var raw = embargo().map(Embargo::raw).orElse("");
        return switch (next) {
            case HOLD -> new EmbargoDecision.Held(now, workplace.who(), why, DateText.day(review.get()));
            case LIFT -> new EmbargoDecision.Lifted(now, workplace.who(), why).madeFor(raw);
            case UNTIL -> {
                if (!(planned() instanceof EmbargoReading.Until until)) {
                    throw new IllegalStateException("no date to embargo until");
                }
                yield EmbargoDecision.Until.of(until, now, workplace.who(), why).madeFor(raw);
            }
        };
    }

    private boolean isReady() {
        return act.get()
                .map(next -> switch (next) {
                    case UNTIL -> planned() instanceof EmbargoReading.Until;
                    case HOLD ->
                        !reason.get().isBlank()
                                && (review.get().isBlank()
                                        || DateText.day(review.get()).isPresent());
                    case LIFT -> !reason.get().isBlank();
                })
                .orElse(false);
    }

    private Optional<Embargo> embargo() {
        return open.view().map(view -> view.embargo());
    }

    /// The zones to choose from, the catalogue's first.
    static List<String> zones(ZoneId first) {
        var zones = new LinkedHashSet<String>();
        zones.add(first.getId());
        zones.addAll(List.of("UTC", "Europe/London", "America/New_York", "CET"));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(zones::add);
        return List.copyOf(zones);
    }
}
