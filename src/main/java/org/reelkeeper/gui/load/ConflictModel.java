package org.reelkeeper.gui.load;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.model.Slot;

/// The conflict of a report that is looked at, with the text that stands here now, and taking the delivered one
/// instead. On the thread of the window.
public final class ConflictModel {

    /// A conflict and what has become of it.
    public record Shown(NotedConflict conflict, StandingText here) {

        /// Whether the delivered text stands here by now.
        public boolean isTaken() {
            return here.text().equals(conflict.delivered());
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final LoadDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private Optional<NotedConflict> looked = Optional.empty();
    private BiConsumer<Long, Slot> record = (_, _) -> {};
    private JobHandle current = () -> {};

    ConflictModel(LoadDesk desk, JobRunner reading, JobRunner writing, Faults faults) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Takes the way to a record, by its key, and to one of its fields.
    public void joinRecord(BiConsumer<Long, Slot> opens) {
        record = opens;
    }

    void look(Optional<NotedConflict> next) {
        looked = next;
        shown.set(Optional.empty());
        lookAgain();
    }

    /// Asks what stands here now; the record may have been changed meanwhile, or be gone.
    void lookAgain() {
        current.cancel();
        looked.ifPresent(conflict -> current = reading.start(
                "load.job.conflict",
                _ -> desk.standing(conflict).map(here -> new Shown(conflict, here)),
                shown::set,
                faults::report));
    }

    public void openRecord() {
        looked.ifPresent(conflict -> record.accept(conflict.key(), conflict.slot()));
    }

    /// Puts the delivered text in the place of the one that is shown; refused when another stands there by now, which
    /// is shown then.
    ///
    /// @param why the reason that the history of the record gives
    public void take(String why) {
        shown.get()
                .ifPresent(seen -> writing.start(
                        "load.job.taking",
                        context -> desk.take(seen.conflict(), seen.here().revision(), why, context),
                        _ -> lookAgain(),
                        this::refused));
    }

    private void refused(Throwable failure) {
        lookAgain();
        if (!(failure instanceof StaleRecordException)) {
            faults.report(failure);
        }
    }
}
