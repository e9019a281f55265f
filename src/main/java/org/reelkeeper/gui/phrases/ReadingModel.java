package org.reelkeeper.gui.phrases;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.JobWatch;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseEffect;

/// One statement that is looked at, its correction, and what it would do to confirm it, or all that are known. On the
/// thread of the window.
public final class ReadingModel {

    /// What the person does with it.
    public enum Step {
        LOOK,
        CORRECT,
        PREVIEW
    }

    private final ReadOnlyObjectWrapper<Optional<Phrase>> phrase =
            new ReadOnlyObjectWrapper<>(this, "phrase", Optional.empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.LOOK);
    private final ReadOnlyObjectWrapper<Optional<PhraseEffect>> effect =
            new ReadOnlyObjectWrapper<>(this, "effect", Optional.empty());
    private final ReadOnlyObjectWrapper<Sentence> refusal = new ReadOnlyObjectWrapper<>(this, "refusal", Sentence.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final PhraseDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private final JobWatch watch;
    private final CorrectionModel correction;
    private Runnable changed = () -> {};
    private List<ReadStatement> wished = List.of();
    private Step before = Step.LOOK;
    private JobHandle current = () -> {};

    ReadingModel(PhraseDesk desk, JobRunner reading, JobRunner writing, Faults faults, LongSupplier nanos) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
        watch = new JobWatch(nanos);
        correction = new CorrectionModel(desk::zone);
    }

    void onChanged(Runnable action) {
        changed = action;
    }

    public ReadOnlyObjectProperty<Optional<Phrase>> phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What it would do to confirm; empty while nobody knows.
    public ReadOnlyObjectProperty<Optional<PhraseEffect>> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether records are being looked at or changed.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public JobWatch watch() {
        return watch;
    }

    public CorrectionModel correction() {
        return correction;
    }

    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// What is to be confirmed, while that is previewed.
    public List<ReadStatement> wished() {
        return wished;
    }

    public void open(Phrase chosen) {
        if (phrase.get()
                .filter(open -> open.isOf(chosen.source(), chosen.text()))
                .isEmpty()) {
            leave();
        }
        phrase.set(Optional.of(chosen));
    }

    /// Takes the counts of the statement that is open; the first where it is gone.
    void follow(List<Phrase> phrases) {
        phrase.get()
                .flatMap(open -> phrases.stream()
                        .filter(other -> other.isOf(open.source(), open.text()))
                        .findFirst())
                .or(() -> phrases.stream().findFirst())
                .ifPresentOrElse(this::open, () -> phrase.set(Optional.empty()));
    }

    /// Shows what it would do to confirm the statement as it is read.
    public void previewReading() {
        phrase.get().ifPresent(open -> preview(List.of(open.reading()), Step.LOOK));
    }

    /// Shows what it would do to confirm all of these.
    public void preview(List<Phrase> known) {
        preview(known.stream().map(Phrase::reading).toList(), Step.LOOK);
    }

    public void correct() {
        phrase.get().ifPresent(open -> {
            correction.begin(open);
            refusal.set(Sentence.NONE);
            step.set(Step.CORRECT);
        });
    }

    /// Shows what it would do to give the corrected reading to the records.
    public void previewCorrection() {
        correction.reading().ifPresent(statement -> preview(List.of(statement), Step.CORRECT));
    }

    private void preview(List<ReadStatement> statements, Step from) {
        wished = statements;
        before = from;
        effect.set(Optional.empty());
        step.set(Step.PREVIEW);
        begin();
        current = reading.start(
                "phrases.job.preview",
                context -> desk.effect(statements, watch.around(context)),
                found -> {
                    working.set(false);
                    effect.set(Optional.of(found));
                },
                this::fail);
    }

    /// Gives the previewed reading to the records.
    public void confirm() {
        var statements = wished;
        begin();
        current = writing.start(
                "phrases.job.confirm",
                context -> desk.confirm(statements, watch.around(context)),
                this::done,
                this::fail);
    }

    private void begin() {
        current.cancel();
        refusal.set(Sentence.NONE);
        working.set(true);
        watch.begin();
    }

    private void done(Applied applied) {
        working.set(false);
        leave();
        changed.run();
    }

    private void fail(Throwable failure) {
        working.set(false);
        if (!(failure instanceof JobCancelledException)) {
            Sentence.refusal(failure).ifPresentOrElse(refusal::set, () -> faults.report(failure));
        }
    }

    /// One step back, without changing anything.
    public void back() {
        stop();
        refusal.set(Sentence.NONE);
        step.set(step.get() == Step.PREVIEW ? before : Step.LOOK);
    }

    /// Stops; nothing is changed then.
    public void stop() {
        current.cancel();
        working.set(false);
    }

    private void leave() {
        stop();
        refusal.set(Sentence.NONE);
        effect.set(Optional.empty());
        step.set(Step.LOOK);
    }
}
