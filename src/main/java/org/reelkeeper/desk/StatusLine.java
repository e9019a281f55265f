package org.reelkeeper.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.reelkeeper.gui.Alarm;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.list.Marks;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.Queue;

/// What the foot of the window says of an open catalogue: counts, what is saved and since when, how old the last proven
/// backup is, and the zone.
final class StatusLine {

    private static final Duration LATE = Duration.ofHours(24);

    /// So many are left of what will never be there.
    private static final long NEVER = -1;

    private final Catalogue catalogue;
    private final ShellModel model;
    private final WindowState state;
    private final Messages messages;
    private final Clock clock;
    private final ObjectProperty<Optional<Instant>> saved = new SimpleObjectProperty<>(this, "saved", Optional.empty());
    private final ObjectProperty<Optional<Instant>> kept = new SimpleObjectProperty<>(this, "kept", Optional.empty());
    private final LongProperty left = new SimpleLongProperty(this, "left");
    private final Alarm late;

    StatusLine(Catalogue catalogue, Surroundings around, ShellModel model) {
        this.catalogue = catalogue;
        this.model = model;
        state = around.state();
        messages = around.messages();
        clock = around.clock();
        model.catalogueProperty().set(String.valueOf(catalogue.folder().getFileName()));
        late = new Alarm(clock, this::showBackup);
        showZone();
        showBackup();
    }

    void follow(ListModel list, QueueModel queues, RecordFormModel form) {
        var typed = form.dirtyProperty();
        model.draftProperty().bind(typed);
        model.savedProperty().bind(Bindings.createStringBinding(() -> saved(typed.get()), typed, saved, kept));
        var total = queues.contentsProperty().map(contents -> contents.counts().of(Queue.ALL));
        queues.contentsProperty()
                .map(contents -> contents.counts().of(Queue.WITH_PROBLEMS))
                .subscribe(count -> model.problemsProperty().set(count));
        model.searchableProperty().bind(Bindings.createStringBinding(() -> searchable(total.getValue()), total, left));
        var shown = list.count();
        model.countsProperty()
                .bind(Bindings.createStringBinding(
                        () -> counts(list.marksProperty().get(), total.getValue(), shown.get()),
                        total,
                        shown,
                        list.marksProperty()));
        model.positionProperty()
                .bind(Bindings.createStringBinding(
                        () -> position(list.indexProperty().get(), shown.get()), list.indexProperty(), shown));
    }

    void hear(CatalogueEvent event) {
        switch (event) {
            case CatalogueEvent.RecordsChanged _ -> saved.set(Optional.of(clock.instant()));
            case CatalogueEvent.DraftChanged _ -> kept.set(Optional.of(clock.instant()));
            case CatalogueEvent.SettingsChanged _ -> showZone();
            case CatalogueEvent.IndexProgressed progressed -> left.set(leftNow(progressed.left()));
            case CatalogueEvent.LoadProgressed _ ->
                left.set(catalogue.searches().left());
            case CatalogueEvent.ListsChanged _ -> {}
        }
    }

    /// A backup was written and proven now.
    void noteBackup() {
        state.put(backupName(), clock.instant());
        state.save();
        showBackup();
    }

    void close() {
        late.stop();
    }

    private String backupName() {
        return "backup." + Integer.toHexString(catalogue.folder().hashCode());
    }

    private void showBackup() {
        var last = backup();
        var due = last.map(proven -> proven.plus(LATE)).orElse(Instant.MIN);
        boolean isLate = !clock.instant().isBefore(due);
        late.setTo(isLate ? Instant.MAX : due);
        model.backupLateProperty().set(isLate);
        model.backupProperty()
                .set(catalogue.isReadOnly() ? "" : last.map(this::proven).orElse(none()));
        model.backupHintProperty().set(messages.get(isLate ? "shell.backup.late" : "shell.backup.hint"));
    }

    private String none() {
        return messages.get("shell.backup.none");
    }

    private String proven(Instant moment) {
        var moments = new Moments(messages.locale(), ZoneId.systemDefault());
        return messages.get("shell.backup", moments.text(moment));
    }

    private Optional<Instant> backup() {
        try {
            var text = state.text(backupName(), "");
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // a state file that somebody wrote into
        }
    }

    private void showZone() {
        model.zoneProperty()
                .set(messages.get("shell.zone", catalogue.settings().zone().getId()));
    }

    private String saved(boolean typed) {
        if (catalogue.isReadOnly()) {
            return messages.get("shell.read-only");
        }
        if (typed) {
            return kept.get()
                    .map(at -> messages.get("shell.draft-at", time(at)))
                    .orElse(messages.get("shell.draft"));
        }
        return saved.get().map(at -> messages.get("shell.saved-at", time(at))).orElse(messages.get("shell.saved"));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(moment.atZone(ZoneId.systemDefault()));
    }

    private long leftNow(long told) {
        if (catalogue.searches().hasFailed()) {
            return NEVER;
        }
        return catalogue.searches().isWhole() ? 0 : told;
    }

    private String searchable(long total) {
        long found = Math.max(0, total - left.get());
        if (left.get() == NEVER) {
            return messages.get("shell.searchable.failed");
        }
        return left.get() == 0 ? "" : messages.get("shell.searchable", found, total);
    }

    private String position(int index, long shown) {
        return index < 0 ? messages.get("shell.position.none") : messages.get("shell.position", index + 1, shown);
    }

    private String counts(Marks marks, long total, long shown) {
        return marks.equals(Marks.NONE)
                ? messages.get("shell.counts", total, shown)
                : messages.get("shell.counts.selected", total, shown, marks.count(shown));
    }
}
