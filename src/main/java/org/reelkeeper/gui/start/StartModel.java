package org.reelkeeper.gui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.gui.start.Beginning.Way;

/// What the first page asks for. The place follows the way chosen until a person has named one.
public final class StartModel {

    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.SAMPLE);
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final StringProperty zone = new SimpleStringProperty(this, "zone", "UTC");
    private final BooleanBinding complete;
    private final Path documents;
    private final Consumer<Beginning> begin;
    private String proposed = "";

    /// The page before anything is typed.
    ///
    /// @param documents where new catalogues are proposed
    /// @param user the name by which the system knows the person
    public StartModel(Path documents, String user, Consumer<Beginning> begin) {
        this.documents = documents;
        this.begin = begin;
        who.set(user);
        complete = Bindings.createBooleanBinding(() -> problem().isEmpty(), place, who, zone);
        way.subscribe(this::propose);
    }

    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty whoProperty() {
        return who;
    }

    public StringProperty zoneProperty() {
        return zone;
    }

    public BooleanBinding complete() {
        return complete;
    }

    /// Key of the sentence that says what is missing; empty when nothing is.
    public StringBinding missing() {
        return Bindings.createStringBinding(this::problem, place, who, zone);
    }

    public void begin() {
        if (complete.get()) {
            begin.accept(new Beginning(
                    way.get(),
                    Path.of(place.get().strip()),
                    who.get().strip(),
                    ZoneId.of(zone.get().strip())));
        }
    }

    private void propose(Way chosen) {
        if (place.get().equals(proposed)) {
            proposed = switch (chosen) {
                case SAMPLE -> documents.resolve("Reelkeeper sample").toString();
                case LOAD -> documents.resolve("Film archive").toString();
                case OPEN -> "";
            };
            place.set(proposed);
        }
    }

    private String problem() {
        if (place.get().isBlank() || !isPath(place.get().strip())) {
            return "start.missing.place";
        }
        if (who.get().isBlank()) {
            return "start.missing.who";
        }
        return isZone(zone.get().strip()) ? "" : "start.missing.zone";
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false; // that is the answer
        }
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }
}
