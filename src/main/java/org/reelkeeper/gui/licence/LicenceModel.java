package org.reelkeeper.gui.licence;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
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
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.Clearance;
import org.reelkeeper.service.LoggedClearance;

/// A licence question and its answers. The answer for one record follows what is typed; that for a whole list is asked
/// for. On the thread of the window.
public final class LicenceModel {

    /// What is looked at.
    public enum Part {
        RECORD,
        LIST,
        LOG
    }

    private final LicenceForm form = new LicenceForm();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.RECORD);
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<Optional<Clearance>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LoggedClearance>> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Usability, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(this, "answered");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final ObservableList<Clearance> answers = FXCollections.observableArrayList();
    private final ObservableList<LoggedClearance> log = FXCollections.observableArrayList();
    private final LicenceDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private final JobWatch watch;
    private Consumer<LicenceQuestion> usual = _ -> {};
    private JobHandle asking = () -> {};
    private JobHandle listing = () -> {};

    public LicenceModel(LicenceDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        watch = new JobWatch(nanos);
        form.questionBinding().subscribe(_ -> ask());
        start("licence.usual", _ -> desk.usual(), this::fill);
    }

    private void fill(LicenceQuestion question) {
        form.fill(question);
        usual.accept(question);
    }

    /// Tells what a person usually asks, now and whenever that changes.
    public void joinUsual(Consumer<LicenceQuestion> told) {
        usual = told;
    }

    public LicenceForm form() {
        return form;
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /// What is written beside an answer that is kept.
    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<Optional<Clearance>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether the answer shown is that to the question as it is typed now.
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// The answer shown, if it was kept.
    public ReadOnlyObjectProperty<Optional<LoggedClearance>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// The file that was written last.
    public ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<Usability, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public ObservableList<Clearance> answers() {
        return answers;
    }

    public ObservableList<LoggedClearance> log() {
        return log;
    }

    public JobWatch watch() {
        return watch;
    }

    public long shown() {
        return desk.shown();
    }

    /// Asks about the record that is open now.
    public void ask() {
        asking.cancel();
        answered.set(false);
        var question = form.questionBinding().get();
        var key = desk.current();
        if (question.isEmpty() || key.isEmpty()) {
            answer.set(Optional.empty());
            return;
        }
        asking = start("licence.asking", _ -> desk.ask(key.getAsLong(), question.get()), this::showAnswer);
    }

    /// What was kept stays shown as long as it is the answer.
    private void showAnswer(Optional<Clearance> found) {
        kept.set(kept.get()
                .filter(logged ->
                        found.filter(now -> isSame(now, logged.clearance())).isPresent()));
        answer.set(found);
        answered.set(found.isPresent());
    }

    private static boolean isSame(Clearance one, Clearance other) {
        return one.key() == other.key()
                && one.revision() == other.revision()
                && one.question().equals(other.question())
                && one.answer().equals(other.answer());
    }

    /// Asks about all records of the list.
    public void askShown() {
        form.questionBinding().get().ifPresent(question -> {
            working.set(true);
            watch.begin();
            answers.clear();
            counts.set(Map.of());
            listing = reading.start(
                    "licence.list",
                    context -> desk.askShown(question, watch.around(context)),
                    this::showAnswers,
                    this::failed);
        });
    }

    private void failed(Throwable fault) {
        working.set(false);
        faults.report(fault);
    }

    public void stop() {
        listing.cancel();
        working.set(false);
    }

    private void showAnswers(List<Clearance> found) {
        working.set(false);
        answers.setAll(found);
        var tally = new EnumMap<Usability, Long>(Usability.class);
        found.forEach(clearance -> tally.merge(Usability.of(clearance.answer()), 1L, Long::sum));
        counts.set(Map.copyOf(tally));
    }

    /// Keeps what is asked as what is usually asked.
    public void keepUsual() {
        form.questionBinding().get().ifPresent(question -> {
            usual.accept(question);
            writing.start(
                    "licence.keeping",
                    _ -> {
                        desk.keepUsual(question);
                        return question;
                    },
                    _ -> {},
                    faults::report);
        });
    }

    /// Keeps the answer in the log.
    public void keep() {
        answer.get()
                .ifPresent(clearance -> writing.start(
                        "licence.keeping",
                        _ -> desk.keep(clearance, note.get().strip()),
                        logged -> {
                            kept.set(Optional.of(logged));
                            note.set("");
                            refreshLog();
                        },
                        faults::report));
    }

    public void refreshLog() {
        start("licence.log", _ -> desk.logged(), log::setAll);
    }

    /// Writes the answers of the list as a table.
    public void export(Path file) {
        var rows = List.copyOf(answers);
        start(
                "licence.export",
                _ -> {
                    desk.export(rows, file);
                    return file;
                },
                path -> written.set(Optional.of(path)));
    }

    /// Writes the sheet of a kept answer, and shows it then.
    public void sheet(LoggedClearance logged, Path file, Consumer<Path> shows) {
        start(
                "licence.sheet",
                _ -> {
                    desk.sheet(logged, file);
                    return file;
                },
                shows);
    }

    private <T> JobHandle start(String title, Job<T> job, Consumer<T> then) {
        return reading.start(title, job, then, faults::report);
    }
}
