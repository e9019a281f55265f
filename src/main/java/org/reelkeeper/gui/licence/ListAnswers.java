package org.reelkeeper.gui.licence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.Clearance;

/// The answers for all records of the list, with the question that they answer. They stay when another question is typed
/// or the catalogue changes, since they may have taken long, but are outdated then. On the thread of the window.
public final class ListAnswers {

    private final ReadOnlyObjectWrapper<Map<Usability, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<Optional<LicenceQuestion>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper(this, "shown");
    private final ObservableList<Clearance> answers = FXCollections.observableArrayList();
    private final BooleanBinding outdated;
    private final BooleanBinding ready;
    private final LicenceDesk desk;
    private final LicenceForm form;
    private final JobRunner reading;
    private final Faults faults;
    private final JobWatch watch;
    private JobHandle listing = () -> {};

    ListAnswers(LicenceDesk desk, LicenceForm form, JobRunner reading, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.form = form;
        this.reading = reading;
        this.faults = faults;
        watch = new JobWatch(nanos);
        outdated = Bindings.createBooleanBinding(this::isOutdated, asked, changed, form.questionBinding());
        ready = Bindings.createBooleanBinding(this::isReady, working, shown, form.questionBinding());
    }

    public ObservableList<Clearance> answers() {
        return answers;
    }

    public ReadOnlyObjectProperty<Map<Usability, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The question that the answers are for; empty while there are none.
    public ReadOnlyObjectProperty<Optional<LicenceQuestion>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Whether the answers are those to another question than the one typed now, or to records as they were.
    public BooleanBinding outdatedBinding() {
        return outdated;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// How many records the list shows.
    public ReadOnlyLongProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether there is a question, and records to ask it for.
    public BooleanBinding readyBinding() {
        return ready;
    }

    public JobWatch watch() {
        return watch;
    }

    private boolean isOutdated() {
        return asked.get().isPresent()
                && (changed.get() || !asked.get().equals(form.questionBinding().get()));
    }

    private boolean isReady() {
        return !working.get() && shown.get() > 0 && form.questionBinding().get().isPresent();
    }

    /// Counts what the list shows now.
    public void refresh() {
        shown.set(desk.shown());
    }

    /// Takes note that records, rules or the time are others than they were.
    public void recordsChanged() {
        changed.set(true);
        refresh();
    }

    public void ask() {
        form.questionBinding().get().ifPresent(question -> {
            working.set(true);
            watch.begin();
            answers.clear();
            counts.set(Map.of());
            asked.set(Optional.empty());
            changed.set(false);
            listing = reading.start(
                    "licence.list",
                    context -> desk.askShown(question, watch.around(context)),
                    found -> show(question, found),
                    this::fail);
        });
    }

    private void show(LicenceQuestion question, List<Clearance> found) {
        working.set(false);
        answers.setAll(found);
        var tally = new EnumMap<Usability, Long>(Usability.class);
        found.forEach(clearance -> tally.merge(Usability.of(clearance.answer()), 1L, Long::sum));
        counts.set(Map.copyOf(tally));
        asked.set(Optional.of(question));
    }

    private void fail(Throwable fault) {
        working.set(false);
        faults.report(fault);
    }

    public void stop() {
        listing.cancel();
        working.set(false);
    }
}
