package org.reelkeeper.gui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.RecordDesk;
import org.reelkeeper.gui.inspector.SourceLine.Piece;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Hit;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.Revision;
import org.reelkeeper.service.SourceView;

/// What stands beside the form about the open record. Source and history are asked for only while they are looked at.
public final class InspectorModel {

    /// The pages of the inspector, in their order.
    public enum Page {
        SOURCE,
        CHANGES,
        RIGHTS,
        SHOTS,
        HISTORY
    }

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.SOURCE);
    private final ReadOnlyObjectWrapper<Optional<SourceView>> source =
            new ReadOnlyObjectWrapper<>(this, "source", Optional.empty());
    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<FieldDifference> changes = FXCollections.observableArrayList();
    private final ObservableList<Revision> history = FXCollections.observableArrayList();
    private final OpenRecord open;
    private final RecordDesk desk;
    private final JobRunner jobs;
    private final Consumer<Throwable> faults;
    private final ShotsModel shots;
    private Optional<SourceHits> hits = Optional.empty();
    private JobHandle asking = () -> {};
    private Optional<FormDoor> form = Optional.empty();
    private Runnable licence = () -> {};
    private LicenceQuestion usual = LicenceQuestion.OPEN;

    public InspectorModel(OpenRecord open, RecordDesk desk, JobRunner jobs, Consumer<Throwable> faults) {
        this.open = open;
        this.desk = desk;
        this.jobs = jobs;
        this.faults = faults;
        this.shots = new ShotsModel(open);
        open.viewProperty().subscribe(_ -> refresh());
        open.typed().addListener((MapChangeListener<Slot, String>) _ -> showChanges());
        open.soughtProperty().subscribe(this::seek);
        page.subscribe(_ -> ask());
        page.subscribe(now -> shots.lookAt(now == Page.SHOTS));
    }

    /// What the form does when a person follows a field from here.
    public void joinForm(FormDoor door) {
        form = Optional.of(door);
        shots.joinForm(door);
    }

    public ShotsModel shots() {
        return shots;
    }

    /// What happens when a person asks whether the open record may be licensed.
    public void joinLicence(Runnable asks) {
        licence = asks;
    }

    void askForLicence() {
        licence.run();
    }

    /// What a person usually asks, as far as it is known.
    LicenceQuestion usualQuestion() {
        return usual;
    }

    public void usuallyAsk(LicenceQuestion question) {
        usual = question;
    }

    public OpenRecord open() {
        return open;
    }

    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<SourceView>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    ObservableList<SourceLine> lines() {
        return lines;
    }

    /// The fields that differ from the source, as typed.
    public ObservableList<FieldDifference> changes() {
        return changes;
    }

    public ObservableList<Revision> history() {
        return history;
    }

    public void goTo(Slot slot) {
        form.ifPresent(door -> door.goTo(slot));
    }

    /// Shows the place of a field in the source.
    public void showInSource(Slot slot) {
        page.set(Page.SOURCE);
        open.focusOn(slot);
    }

    /// What was sought in a piece of a value, counted in its characters.
    List<Hit> hits(Piece piece) {
        return hits.map(found -> found.in(piece)).orElse(List.of());
    }

    /// The line on which the value of a field begins.
    int lineOf(Slot slot) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).holds(slot)) {
                return place;
            }
        }
        return -1;
    }

    /// Types the text of the source into the form again; saving makes it stay.
    public void revert(FieldDifference change) {
        form.ifPresent(door -> door.type(change.slot(), change.before()));
    }

    /// Gives a field the text that it had before a change, wherever the field stands by now.
    public void putBack(FieldChange change) {
        var field = new MovedField(change);
        open.view()
                .ifPresent(view -> field.editIn(view.record())
                        .ifPresentOrElse(
                                edit -> open.apply(edit, "", () -> {}),
                                () -> faults.accept(new RefusedActException("act.field-moved", field.label()))));
    }

    private void refresh() {
        showChanges();
        ask();
    }

    private void showChanges() {
        changes.setAll(open.view()
                .map(view -> FieldDifference.of(view.record(), open.typed()))
                .orElse(List.of()));
    }

    private void ask() {
        asking.cancel();
        open.view().ifPresent(view -> {
            switch (page.get()) {
                case SOURCE -> askSource(view);
                case HISTORY -> askHistory(view);
                case CHANGES, RIGHTS, SHOTS -> asking = () -> {};
            }
        });
    }

    private void askSource(RecordView view) {
        asking = jobs.start("inspector.source", _ -> desk.source(view.record()), found -> show(found, view), faults);
    }

    private void show(SourceView found, RecordView view) {
        source.set(Optional.of(found));
        seek();
        var cut = SourceLines.of(found, view.findings());
        if (!cut.equals(lines)) {
            lines.setAll(cut);
        }
    }

    private void seek() {
        hits = source.get()
                .map(found -> new SourceHits(found, open.soughtProperty().get()));
    }

    private void askHistory(RecordView view) {
        asking = jobs.start(
                "inspector.history",
                _ -> new ArrayList<>(desk.history(view.record().key())),
                history::setAll,
                faults);
    }
}
