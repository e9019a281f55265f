package org.reelkeeper.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.store.Draft;
import org.reelkeeper.vault.JournalEntry;

/// Brings the working catalogue up to the journal: what has ended there and is not here is done again, what never ended
/// never happened. Loads that were killed are entered, and wait to be gone on with.
///
/// Runs on the thread that opens the catalogue, before anybody else works on it.
final class CatchUp {

    private final OpenCatalogue catalogue;
    private final Fitting.BehindLoss loss = new Fitting.BehindLoss();
    private final Scribe scribe;
    private final Acts acts;
    private final Undoing undoing;
    private final LoadBook book;
    private final JobContext context;
    private final long position;
    private final JournalledActs journalled;
    private final Map<Long, OpenAct> open = new LinkedHashMap<>();
    private final Map<Long, LoadReplay> loads = new HashMap<>();
    private Instant latest = Instant.EPOCH;
    private long done;

    /// An edit, undo or redo whose lines are being read.
    private static final class OpenAct {
        private final ChangeSetInfo info;
        private final List<Change> piece = new ArrayList<>();
        private long taken;

        OpenAct(ChangeSetInfo info) {
            this.info = info;
        }
    }

    CatchUp(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        this.position = catalogue
                .database()
                .read("reading the position", tables -> tables.position().sequence());
        this.journalled = JournalledActs.after(position, catalogue.journal());
        var exact = new Scribe(catalogue.database(), catalogue.settings());
        this.scribe = journalled.isTorn() ? exact.with(loss) : exact;
        this.acts = new Acts(catalogue);
        this.undoing = new Undoing(catalogue, acts, new Turning(catalogue.database(), scribe));
        this.book = new LoadBook(catalogue, acts);
        this.context = context;
    }

    /// Does it, and says how many change sets were missing here.
    long run() {
        if (position < catalogue.journal().lastSequence()) {
            long last = catalogue.journal().lastSequence();
            catalogue.journal().replay(position, (sequence, entry) -> {
                accept(sequence, entry);
                context.report(sequence - position, last - position);
            });
            takeLoaded();
            endCut(catalogue.journal().lastSequence());
            catalogue.writer().run(this::close);
        }
        return done;
    }

    /// How much of what the journal holds has found no place, because what it builds on is lost.
    long unplaced() {
        return loss.unplaced();
    }

    private void accept(long sequence, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Began(var info, var files, var firstKey) -> begin(sequence, info, files, firstKey);
            case JournalEntry.Changed(var number, var change) -> change(number, change);
            case JournalEntry.Noted(var number, var note) -> load(number).ifPresent(load -> load.note(note));
            case JournalEntry.Reached(var number, var progress, var added) -> reach(number, sequence, progress, added);
            case JournalEntry.Ended(var number, var records) -> end(number, records, sequence);
            case JournalEntry.Abandoned(var number) -> open.remove(number);
            case JournalEntry.Drafted(var key, var at, var texts) ->
                write(() -> catalogue.database().write("keeping a draft", tables -> {
                    tables.drafts().put(new Draft(key, at, texts));
                    return true;
                }));
            case JournalEntry.Setting(var name, var value) -> write(() -> set(name, value));
            case JournalEntry.Lost _ -> {
                takeLoaded();
                loads.values().forEach(LoadReplay::lose);
            }
        }
    }

    private void set(String name, String value) {
        if (Settings.READING.contains(name)) {
            new RereadTerms(catalogue, context).need();
        }
        catalogue.settings().keep(name, value);
    }

    private void begin(long sequence, ChangeSetInfo info, List<LoadedFile> files, long firstKey) {
        takeLoaded();
        loads.values().forEach(LoadReplay::forgetTorn);
        endCut(sequence - 1);
        catalogue.numbers().metSet(info.number());
        latest = info.when();
        if (!journalled.happensFrom(info.number(), sequence)) {
            return;
        }
        if (info.kind() == Kind.LOAD) {
            write(() -> book.enter(info, firstKey, files));
        } else {
            write(() -> acts.begin(info, 0));
            open.put(info.number(), new OpenAct(info));
        }
    }

    /// Takes what loads have brought so far, so that what comes next can build on it.
    private void takeLoaded() {
        loads.values().forEach(load -> write(() -> load.take(context)));
    }

    /// The load of this number; it may have begun before the stretch of the journal that is read.
    private Optional<LoadReplay> load(long number) {
        if (!loads.containsKey(number)) {
            book.find(number)
                    .filter(set -> set.info().kind() == Kind.LOAD)
                    .ifPresent(set -> loads.put(number, new LoadReplay(catalogue, scribe, book, set.info())));
        }
        return Optional.ofNullable(loads.get(number));
    }

    private void change(long number, Change change) {
        var act = open.get(number);
        if (act == null) {
            load(number).ifPresentOrElse(load -> load.change(change), () -> changeHeadless(number, change));
            return;
        }
        act.piece.add(change);
        if (act.piece.size() == Scribe.PIECE) {
            take(act);
        }
    }

    /// The changes of an act stand, though nobody knows any more who made them.
    private void changeHeadless(long number, Change change) {
        if (journalled.isHeadless(number)) {
            var info = new ChangeSetInfo(number, Kind.EDIT, "?", latest, "?", "", 0);
            catalogue.numbers().metSet(number);
            write(() -> acts.begin(info, 0));
            open.put(number, new OpenAct(info));
            change(number, change);
        }
    }

    /// Ends the acts whose end is lost.
    private void endCut(long sequence) {
        open.values().stream()
                .map(act -> act.info.number())
                .filter(journalled::isCut)
                .toList()
                .forEach(number -> end(number, 0, sequence));
    }

    private void take(OpenAct act) {
        var piece = List.copyOf(act.piece);
        act.piece.clear();
        write(() -> scribe.take(act.info, act.taken, piece));
        act.taken += piece.size();
    }

    private void reach(long number, long sequence, LoadProgress progress, List<KeyRun> added) {
        endCut(sequence - 1);
        load(number)
                .ifPresentOrElse(
                        load -> write(() -> load.reach(sequence, progress, added)),
                        () -> loss.miss(added.stream().mapToLong(KeyRun::count).sum()));
    }

    private void end(long number, long records, long sequence) {
        var act = open.remove(number);
        if (act == null) {
            load(number).ifPresentOrElse(load -> endLoad(number, records, sequence), () -> loss.miss(1));
        } else if (act.info.kind() == Kind.EDIT) {
            take(act);
            write(() -> acts.finish(act.info, act.taken, sequence));
        } else {
            write(() -> repeat(act.info, records, sequence));
        }
        done++;
    }

    /// What was taken back may itself be lost.
    private void repeat(ChangeSetInfo info, long records, long sequence) {
        boolean isThere = !journalled.isTorn()
                || catalogue
                        .database()
                        .read(
                                "reading change set",
                                tables -> tables.changeSets().find(info.of()))
                        .isPresent();
        if (isThere) {
            undoing.repeat(info, records, sequence);
        } else {
            loss.miss(1);
            acts.finish(info, 0, sequence);
        }
    }

    private void endLoad(long number, long records, long sequence) {
        write(() -> load(number).orElseThrow().end(sequence, records));
        takeLoaded();
        loads.remove(number);
        write(() -> book.finish(book.state(book.find(number).orElseThrow()), book.progress(number), sequence));
    }

    /// What was begun and never ended is marked as never having happened, and everything before here as done.
    private void close() {
        for (long number : journalled.broken()) {
            catalogue.journal().append(new JournalEntry.Abandoned(number));
        }
        catalogue.journal().force();
        catalogue
                .database()
                .write(
                        "noting the position",
                        catalogue.following(catalogue.journal().lastSequence()));
        catalogue.database().force();
    }

    private void write(Runnable work) {
        catalogue.writer().run(work);
    }
}
