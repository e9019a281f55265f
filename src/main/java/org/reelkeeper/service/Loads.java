package org.reelkeeper.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.vault.StoreOutcome;

/// Loads record files, says beforehand what that would do and keeps the reports. One load runs at a time.
public final class Loads {

    private final OpenCatalogue catalogue;
    private final Previewing previewing;
    private final LoadBook book;
    private final LoadReports reports;
    private final Scribe scribe;
    private final ReentrantLock turn = new ReentrantLock();

    Loads(OpenCatalogue catalogue, Records records, Acts acts, Scribe scribe) {
        this.catalogue = catalogue;
        this.previewing = new Previewing(catalogue, records);
        this.book = new LoadBook(catalogue, acts);
        this.reports = new LoadReports(catalogue.database());
        this.scribe = scribe;
    }

    /// What loading these files and folders would do. Nothing is stored.
    public LoadPreview preview(List<Path> paths, JobContext context) {
        return previewing.of(RecordFiles.under(paths), context);
    }

    /// Loads files and folders. What cannot be read waits in the report and stops nothing. Cancelled or killed, it keeps
    /// what has been taken so far and goes on at the next start, unless a person stops it by `stop`.
    ///
    /// @param leftOut records that the person did not want
    public LoadReport load(List<Path> paths, Set<LoadChoice> leftOut, JobContext context) {
        catalogue.checkWritable();
        return inTurn(() -> {
            finishBroken(context); // its keys are the next ones
            context.checkCancelled();
            var notes = new ArrayList<LoadNote>();
            var readable = readable(RecordFiles.under(paths), notes);
            catalogue.room().check(RecordFiles.bytes(readable));
            var files = stored(readable, notes, context);
            return run(book.begin(files, notes, leftOut), context);
        });
    }

    /// Goes on with loads that were broken off; not with those that a person stopped.
    ///
    /// @return their reports; empty when there was none
    public List<LoadReport> resume(JobContext context) {
        catalogue.checkWritable();
        return inTurn(() -> finishBroken(context));
    }

    private List<LoadReport> finishBroken(JobContext context) {
        return book.unended().stream()
                .filter(load -> !load.stopped())
                .map(load -> run(load, context))
                .toList();
    }

    /// Goes on with one load that has not come to its end.
    ///
    /// @throws RefusedActException when it has
    public LoadReport resume(long number, JobContext context) {
        catalogue.checkWritable();
        return inTurn(() -> book.unended().stream()
                .filter(load -> load.number() == number)
                .findFirst()
                .map(load -> run(load, context))
                .orElseThrow(() -> new RefusedActException("act.load-ended", number)));
    }

    /// A person stops loading: what was cancelled before its end waits until somebody goes on with it or takes it back,
    /// and does not go on by itself. Waits for a load that is still running.
    public void stop() {
        inTurn(() -> {
            book.unended().stream().filter(load -> !load.stopped()).forEach(book::stop);
            return true;
        });
    }

    /// At most `LoadReport.NOTES` notes of a load behind the first `skipped`.
    public List<LoadNote> notes(long number, long skipped) {
        return book.notes(number, skipped, LoadReport.NOTES);
    }

    /// Whether a load has not come to its end: it is running, was broken off, or was stopped.
    public boolean isUnfinished() {
        return !book.unended().isEmpty();
    }

    /// The latest loads, newest first.
    public List<LoadReport> reports(int limit) {
        return reports.reports(limit);
    }

    /// The latest loads in short, newest first.
    public List<LoadHead> heads(int limit) {
        return reports.heads(limit);
    }

    /// The report of one load.
    ///
    /// @throws RefusedActException when there is no load of this number
    public LoadReport report(long number) {
        return reports.report(number);
    }

    private LoadReport run(LoadState load, JobContext context) {
        var writing = new LoadWriting(catalogue, scribe, load);
        boolean complete = new LoadRun(catalogue, writing).run(load, context);
        if (complete) {
            book.end(load);
        }
        return report(load.number());
    }

    private static List<RecordFiles.Named> readable(List<RecordFiles.Named> files, List<LoadNote> notes) {
        var readable = new ArrayList<RecordFiles.Named>();
        for (var file : files) {
            var refusal = RecordFiles.refusal(file);
            if (refusal.isEmpty()) {
                readable.add(file);
            } else {
                notes.add(refused(file.name(), refusal, List.of()));
            }
        }
        return readable;
    }

    private List<LoadedFile> stored(List<RecordFiles.Named> files, List<LoadNote> notes, JobContext context) {
        var stored = new ArrayList<LoadedFile>();
        var outcomes = store(files, context);
        for (int place = 0; place < files.size(); place++) {
            var name = files.get(place).name();
            switch (outcomes.get(place)) {
                case StoreOutcome.Stored(var path, var original) ->
                    stored.add(new LoadedFile(original.sha256(), name, original.size()));
                case StoreOutcome.Unreadable(var path, var cause) ->
                    notes.add(refused(name, "load.refused.unreadable", List.of(String.valueOf(cause.getMessage()))));
            }
        }
        return stored;
    }

    private List<StoreOutcome> store(List<RecordFiles.Named> files, JobContext context) {
        try {
            return catalogue
                    .originals()
                    .store(
                            files.stream().map(RecordFiles.Named::path).toList(),
                            bytes -> context.report(0, 0),
                            context::isCancelled);
        } catch (CancellationException e) {
            throw new JobCancelledException();
        }
    }

    private static LoadNote refused(String name, String reason, List<String> details) {
        return new LoadNote(LoadNote.Kind.REFUSED, name, 0, 0, 0, 0, reason, details);
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
