package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.StoredRecord;

/// What the journal says that a load has brought and that the catalogue may not have: gathered while the journal is
/// read, and taken from the originals in one go before anything can build on it. Writing thread only.
final class LoadReplay {

    private final OpenCatalogue catalogue;
    private final Scribe scribe;
    private final LoadBook book;
    private final ChangeSetInfo info;
    private final Set<LoadNote> known;
    private final Map<Long, Change> batchChanges = new LinkedHashMap<>();
    private final Set<LoadNote> batchNotes = new LinkedHashSet<>();
    private final List<LoadNote> notes = new ArrayList<>();
    private final List<KeyRun> added = new ArrayList<>();
    private LoadProgress target = LoadProgress.start(LoadProgress.Tally.NONE);
    private long changesWritten;
    private long sequence;
    private int run;

    LoadReplay(OpenCatalogue catalogue, Scribe scribe, LoadBook book, ChangeSetInfo info) {
        this.catalogue = catalogue;
        this.scribe = scribe;
        this.book = book;
        this.info = info;
        this.known = Set.copyOf(book.notes(info.number()));
        this.changesWritten =
                database().read("counting changes", tables -> tables.changes().count(info.number()));
    }

    void change(Change change) {
        batchChanges.put(change.key(), change);
    }

    void note(LoadNote note) {
        batchNotes.add(note);
    }

    /// Forgets the lines of a batch that did not reach its end: it came again later, as something else may have come
    /// between.
    void forgetTorn() {
        batchChanges.clear();
        batchNotes.clear();
    }

    /// The batch is whole: what it changed is written at once, what it brought can wait.
    void reach(long at, LoadProgress progress, List<KeyRun> keys) {
        changesWritten += scribe.take(info, changesWritten, List.copyOf(batchChanges.values()));
        batchNotes.stream().filter(note -> !known.contains(note)).forEach(notes::add);
        forgetTorn();
        sequence = at;
        target = progress;
        added.addAll(keys);
    }

    /// Takes what was gathered, if there is anything.
    void take(JobContext context) {
        if (sequence > 0) {
            var load = book.state(book.find(info.number()).orElseThrow());
            if (load.from().records() < target.records()) {
                run = 0;
                LoadReading.again(catalogue, load, target.records(), batch -> take(load, batch))
                        .run(context);
            }
            finish();
        }
    }

    private void take(LoadState load, LoadReading.Batch batch) {
        var records = new ArrayList<StoredRecord>();
        for (var piece : batch.pieces()) {
            if (piece instanceof Delivered.Read read && isAdded(read.record().key())) {
                records.add(scribe.stored(read.record(), info.number()));
            }
        }
        database().write("loading records again", tables -> {
            tables.records().insert(records);
            tables.loads().reach(info.number(), batch.reached().with(load.from().tally()));
            return true;
        });
    }

    /// Keys come rising, so each run is looked at once.
    private boolean isAdded(long key) {
        while (run < added.size() && added.get(run).last() < key) {
            run++;
        }
        return run < added.size() && added.get(run).contains(key);
    }

    private void finish() {
        book.note(info.number(), notes);
        database().write("noting how far a load has come", tables -> {
            tables.loads().reach(info.number(), target);
            tables.position().move(sequence);
            return true;
        });
        notes.clear();
        added.clear();
        sequence = 0;
    }

    private Database database() {
        return catalogue.database();
    }
}
