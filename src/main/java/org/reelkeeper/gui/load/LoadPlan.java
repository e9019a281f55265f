package org.reelkeeper.gui.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadCounts;
import org.reelkeeper.service.LoadItem;
import org.reelkeeper.service.LoadItem.Outcome;
import org.reelkeeper.service.LoadPreview;

/// What loading will do, which of it the person looks at, and what the person leaves out.
public final class LoadPlan {

    private static final LoadPreview NOTHING = new LoadPreview(0, new LoadCounts(0, 0, 0, 0, 0), List.of());

    private final ReadOnlyObjectWrapper<LoadPreview> preview = new ReadOnlyObjectWrapper<>(this, "preview", NOTHING);
    private final ObservableList<LoadItem> items = FXCollections.observableArrayList();
    private final FilteredList<LoadItem> shown = new FilteredList<>(items);
    private final ObjectProperty<Optional<Outcome>> only = new SimpleObjectProperty<>(this, "only", Optional.empty());
    private final ObservableSet<LoadChoice> leftOut = FXCollections.observableSet();

    LoadPlan() {
        only.subscribe(wanted -> shown.setPredicate(
                item -> wanted.map(outcome -> outcome == item.outcome()).orElse(true)));
    }

    public ReadOnlyObjectProperty<LoadPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The items that are listed now.
    public ObservableList<LoadItem> shown() {
        return shown;
    }

    /// The one outcome that is listed; empty for all.
    public ObjectProperty<Optional<Outcome>> onlyProperty() {
        return only;
    }

    public ObservableSet<LoadChoice> leftOut() {
        return leftOut;
    }

    void show(LoadPreview found) {
        leftOut.clear();
        only.set(Optional.empty());
        preview.set(found);
        items.setAll(found.items());
    }

    void clear() {
        show(NOTHING);
    }

    boolean isEmpty() {
        return preview.get().equals(NOTHING);
    }

    /// How many records have this outcome; conflicts are not counted among the changed ones here.
    public long count(Outcome outcome) {
        var counts = preview.get().counts();
        return switch (outcome) {
            case NEW -> counts.added();
            case SAME -> counts.unchanged();
            case CHANGED -> counts.changed() - counts.conflicts();
            case CONFLICT -> counts.conflicts();
            case REFUSED -> counts.failed();
        };
    }

    /// How many records are to be written.
    public long toLoad() {
        return preview.get().counts().added() + preview.get().counts().changed() - leftOut.size();
    }

    /// Whether loading would do anything with it that can be left out.
    public static boolean isChoosable(LoadItem item) {
        return switch (item.outcome()) {
            case NEW, CHANGED, CONFLICT -> true;
            case SAME, REFUSED -> false;
        };
    }

    public boolean isTaken(LoadItem item) {
        return isChoosable(item) && !leftOut.contains(choice(item));
    }

    public void take(LoadItem item, boolean taken) {
        if (taken) {
            leftOut.remove(choice(item));
        } else if (isChoosable(item)) {
            leftOut.add(choice(item));
        }
    }

    Set<LoadChoice> choices() {
        return Set.copyOf(leftOut);
    }

    private static LoadChoice choice(LoadItem item) {
        return new LoadChoice(item.file(), item.line(), item.digest());
    }
}
