package org.reelkeeper.gui.preferences;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.gui.ThemeChoice;
import org.reelkeeper.gui.preferences.ZoneDesk.Effect;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// What the person has set. Name, theme and text size hold at once and are kept by whoever binds them; the zone is tried
/// first and used when the person says so. On the thread of the window.
public final class PreferencesModel {

    /// The smallest and the largest text, in per cent.
    public static final int SMALLEST = 80;

    public static final int LARGEST = 200;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final StringProperty typedZone = new SimpleStringProperty(this, "typedZone", "");
    private final ReadOnlyObjectWrapper<ZoneId> zone;
    private final ReadOnlyObjectWrapper<Optional<Effect>> effect =
            new ReadOnlyObjectWrapper<>(this, "effect", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final ZoneDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private JobHandle asking = () -> {};

    /// The preferences for a catalogue of this zone.
    public PreferencesModel(ZoneId zone, ZoneDesk desk, JobRunner reading, JobRunner writing, Faults faults) {
        this.zone = new ReadOnlyObjectWrapper<>(this, "zone", zone);
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        typedZone.set(zone.getId());
        typedZone.subscribe(_ -> ask());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// In per cent of the usual size.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// The zone as it is being typed or chosen.
    public StringProperty typedZoneProperty() {
        return typedZone;
    }

    /// The zone that the catalogue uses.
    public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /// What the typed zone would do; empty while nobody knows, or when it is the one in use.
    public ReadOnlyObjectProperty<Optional<Effect>> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// The zone that is typed, when there is one of that name.
    Optional<ZoneId> typed() {
        try {
            return Optional.of(ZoneId.of(typedZone.get().strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty(); // still being typed, or mistyped
        }
    }

    private void ask() {
        asking.cancel();
        effect.set(Optional.empty());
        refusal.set(Sentence.NONE);
        typed().filter(wanted -> !wanted.equals(zone.get()))
                .ifPresent(wanted -> asking = reading.start(
                        "preferences.job.zone-effect",
                        context -> desk.effect(wanted, context),
                        found -> effect.set(Optional.of(found)),
                        this::fail));
    }

    /// Lets the catalogue read embargoes that name no zone in the typed one.
    public void useZone() {
        typed().ifPresent(wanted -> {
            working.set(true);
            writing.start(
                    "preferences.job.zone",
                    context -> {
                        desk.use(wanted, context);
                        return wanted;
                    },
                    this::used,
                    this::fail);
        });
    }

    private void used(ZoneId now) {
        working.set(false);
        zone.set(now);
        effect.set(Optional.empty());
    }

    private void fail(Throwable failure) {
        working.set(false);
        Sentence.refusal(failure).ifPresentOrElse(refusal::set, () -> faults.report(failure));
    }
}
