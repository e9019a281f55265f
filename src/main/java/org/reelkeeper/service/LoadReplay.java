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
import org.reelkeeper.store.Identified;
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
    private final List<KeyRun> doubtful = new ArrayList<>();
    private final Delivery delivery;
    private LoadProgress target = LoadProgress.start(LoadProgress.Tally.NONE);
    private long changesWritten;
    private long sequence;
    private int run;
    private boolean isTorn;

    LoadReplay(OpenCatalogue catalogue, Scribe scribe, LoadBook book, ChangeSetInfo info) {
        this.catalogue = catalogue;
        this.scribe = scribe;
        this.book = book;
        this.info = info;
        this.delivery = new Delivery(info.number(), load().keys());
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

    /// Lines are lost here: what they said this load had brought has to be found out anew.
    void lose() {
        isTorn = true;
    }

    /// The load has come to its end, and so has whatever of it is lost.
    void end(long at, long records) {
        if (isTorn) {
            var load = load();
            reach(
                    at,
                    new LoadProgress(
                            load.files().size(), 0, records, reached(load).tally()),
                    List.of());
        }
    }

    /// The batch is whole: what it changed is written at once, what it brought can wait.
    void reach(long at, LoadProgress progress, List<KeyRun> keys) {
        if (isTorn) {
            doubt(progress, keys);
        }
        changesWritten += scribe.take(info, changesWritten, List.copyOf(batchChanges.values()));
        batchNotes.stream().filter(note -> !known.contains(note)).forEach(notes::add);
        forgetTorn();
        sequence = at;
        target = progress;
        added.addAll(keys);
    }

    /// Of the records since the last place known before the loss nobody knows what became of them.
    private void doubt(LoadProgress progress, List<KeyRun> keys) {
        var load = load();
        long first = load.firstKey() + reached(load).records();
        long next = keys.isEmpty()
                ? load.firstKey() + progress.records()
                : keys.getFirst().first();
        if (first < next) {
            doubtful.add(new KeyRun(first, next - 1));
        }
        isTorn = false;
    }

    private LoadProgress reached(LoadState load) {
        return target.records() > load.from().records() ? target : load.from();
    }

    private LoadState load() {
        return book.state(book.find(info.number()).orElseThrow());
    }

    /// Takes what was gathered, if there is anything.
    void take(JobContext context) {
        if (sequence > 0) {
            var load = load();
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
            if (piece instanceof Delivered.Read read && (isAdded(read.record().key()) || isNew(load, read))) {
                records.add(scribe.stored(read.record(), info.number()));
            }
        }
        database().write("loading records again", tables -> {
            tables.records().insert(records);
            tables.loads().reach(info.number(), batch.reached().with(load.from().tally()));
            return true;
        });
    }

    /// Judges a record anew of which the journal no longer tells what became of it.
    private boolean isNew(LoadState load, Delivered.Read read) {
        long key = read.record().key();
        if (load.isLeftOut(read) || doubtful.stream().noneMatch(keys -> keys.contains(key))) {
            return false;
        }
        var identity = Identified.identity(read.record());
        List<Identified> present =
                database().read("comparing records", tables -> tables.records().identities(List.of(identity)));
        return delivery.standing(identity, read.piece().digest(), present) instanceof Delivery.Standing.New;
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
            return catalogue.following(sequence).with(tables);
        });
        notes.clear();
        added.clear();
        doubtful.clear();
        sequence = 0;
    }

    private Database database() {
        return catalogue.database();
    }
}
