package org.reelkeeper.gui.phrases;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseBook.Brought;
import org.reelkeeper.service.PhraseState;

/// The list of statements, narrowed as a person wishes, and what is known of them from files and into files. On the thread
/// of the window.
public final class PhrasesModel {

    private final ObservableList<Phrase> all = FXCollections.observableArrayList();
    private final FilteredList<Phrase> shown = new FilteredList<>(all);
    private final StringProperty part = new SimpleStringProperty(this, "part", "");
    private final ObjectProperty<Optional<PhraseState>> state =
            new SimpleObjectProperty<>(this, "state", Optional.empty());
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(this, "whole", true);
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(this, "counting");
    private final ReadOnlyObjectWrapper<Sentence> told = new ReadOnlyObjectWrapper<>(this, "told", Sentence.NONE);
    private final ReadOnlyObjectWrapper<Optional<BroughtFile>> brought =
            new ReadOnlyObjectWrapper<>(this, "brought", Optional.empty());
    private final PhraseDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private final ReadingModel opened;
    private JobHandle asking = () -> {};

    /// A file of phrases, and what it brought.
    record BroughtFile(Path file, Brought brought) {}

    private record Counted(List<Phrase> phrases, boolean whole) {}

    public PhrasesModel(PhraseDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        opened = new ReadingModel(desk, reading, writing, faults, nanos);
        opened.onChanged(this::refresh);
        part.subscribe(this::narrow);
        state.subscribe(this::narrow);
    }

    /// The statements wanted, the most frequent first.
    public ObservableList<Phrase> shown() {
        return shown;
    }

    /// All statements.
    public ObservableList<Phrase> all() {
        return all;
    }

    /// What a text must contain that is shown, whatever its capitals.
    public StringProperty partProperty() {
        return part;
    }

    /// The state of those shown; all where there is none.
    public ObjectProperty<Optional<PhraseState>> stateProperty() {
        return state;
    }

    /// Whether the counts are those of the whole catalogue.
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /// What became of the last file, in a sentence.
    public ReadOnlyObjectProperty<Sentence> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// What the last file brought.
    ReadOnlyObjectProperty<Optional<BroughtFile>> broughtProperty() {
        return brought.getReadOnlyProperty();
    }

    /// The statement that is looked at.
    public ReadingModel opened() {
        return opened;
    }

    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Statements that are known and stand in records that nobody has confirmed them in.
    public List<Phrase> known() {
        return all.stream()
                .filter(phrase -> phrase.state() == PhraseState.KNOWN)
                .toList();
    }

    private void narrow() {
        var sought = part.get().strip().toLowerCase(Locale.ROOT);
        Predicate<Phrase> wanted =
                phrase -> state.get().map(phrase.state()::equals).orElse(true)
                        && phrase.text().toLowerCase(Locale.ROOT).contains(sought);
        shown.setPredicate(wanted);
    }

    /// Counts anew.
    public void refresh() {
        asking.cancel();
        counting.set(true);
        asking = reading.start(
                "phrases.job.list", context -> new Counted(desk.all(context), desk.isWhole()), this::show, fault -> {
                    counting.set(false);
                    faults.report(fault);
                });
    }

    private void show(Counted counted) {
        counting.set(false);
        whole.set(counted.whole());
        all.setAll(counted.phrases());
        opened.follow(counted.phrases());
    }

    /// Lists the records of the statement that is looked at.
    public void showRecords() {
        opened.phraseProperty().get().ifPresent(desk::show);
    }

    public void forget() {
        opened.phraseProperty()
                .get()
                .ifPresent(phrase -> writing.start(
                        "phrases.job.forget",
                        _ -> {
                            desk.forget(phrase);
                            return phrase;
                        },
                        _ -> refresh(),
                        fault -> fail(fault, "")));
    }

    public void export(Path file) {
        clearTold();
        reading.start(
                "phrases.job.export",
                _ -> desk.export(file),
                count -> told.set(new Sentence("phrases.exported", List.of(count.toString(), file.toString()))),
                fault -> fail(fault, file.toString()));
    }

    public void bring(Path file) {
        clearTold();
        writing.start(
                "phrases.job.bring",
                _ -> new BroughtFile(file, desk.bring(file)),
                this::show,
                fault -> fail(fault, file.toString()));
    }

    private void show(BroughtFile outcome) {
        brought.set(Optional.of(outcome));
        refresh();
    }

    /// Takes away what was told of a file.
    public void clearTold() {
        told.set(Sentence.NONE);
        brought.set(Optional.empty());
    }

    private void fail(Throwable failure, String file) {
        Sentence.refusal(failure).ifPresentOrElse(told::set, () -> {
            told.set(new Sentence("phrases.file-failed", List.of(file)));
            faults.report(failure);
        });
    }
}
