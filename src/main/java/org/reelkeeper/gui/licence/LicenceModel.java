package org.reelkeeper.gui.licence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Clearance;
import org.reelkeeper.service.LoggedClearance;

/// A licence question and the answer for one record, which follows what is typed; the answers for a whole list, which are
/// asked for; and what was kept. On the thread of the window.
public final class LicenceModel {

    /// What is looked at.
    public enum Part {
        RECORD,
        LIST,
        LOG
    }

    private final LicenceForm form;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.RECORD);
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<Optional<Clearance>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LoggedClearance>> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(this, "answered");
    private final ObservableList<LoggedClearance> log = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ListAnswers list;
    private final LicenceDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private Consumer<LicenceQuestion> usual = _ -> {};
    private JobHandle asking = () -> {};

    public LicenceModel(LicenceDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        form = new LicenceForm(desk::authorities);
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        list = new ListAnswers(desk, form, reading, faults, nanos);
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

    Authorities authorities() {
        return desk.authorities();
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

    /// Why a file could not be written.
    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// The answers for the whole list.
    public ListAnswers list() {
        return list;
    }

    public ObservableList<LoggedClearance> log() {
        return log;
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
        var rows = List.copyOf(list.answers());
        write("licence.export", () -> desk.export(rows, file), file, path -> written.set(Optional.of(path)));
    }

    /// Writes the sheet of a kept answer, and shows it then.
    public void sheet(LoggedClearance logged, Path file, Consumer<Path> shows) {
        write("licence.sheet", () -> desk.sheet(logged, file), file, shows);
    }

    /// Something that writes a file.
    private interface Writing {
        void run() throws IOException;
    }

    private void write(String title, Writing work, Path file, Consumer<Path> then) {
        written.set(Optional.empty());
        refusal.set(Sentence.NONE);
        reading.start(
                title,
                _ -> {
                    work.run();
                    return file;
                },
                then,
                fault -> refuse(fault, file));
    }

    private void refuse(Throwable fault, Path file) {
        Sentence.refusal(fault).ifPresentOrElse(refusal::set, () -> {
            refusal.set(new Sentence("licence.not-written", List.of(file.toString())));
            faults.report(fault);
        });
    }

    private <T> JobHandle start(String title, Job<T> job, Consumer<T> then) {
        return reading.start(title, job, then, faults::report);
    }
}
