package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadProgress.Tally;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.StoredChangeSet;
import org.reelkeeper.store.TableWork;
import org.reelkeeper.vault.JournalEntry;

/// Begins and ends loads in journal and catalogue, and keeps their reports.
final class LoadBook {

    /// So many notes of one load a person can be shown.
    private static final int NOTES = 10_000;

    private final OpenCatalogue catalogue;
    private final Database database;
    private final Acts acts;

    LoadBook(OpenCatalogue catalogue, Acts acts) {
        this.catalogue = catalogue;
        this.database = catalogue.database();
        this.acts = acts;
    }

    /// Writes down that a load begins: from here on it will be finished, whatever happens to the program.
    ///
    /// @param files among the originals already
    /// @param refused files that could not be read at all
    LoadState begin(List<LoadedFile> files, List<LoadNote> refused, Set<LoadChoice> leftOut) {
        return catalogue.writer().call(() -> {
            var info = acts.next(Kind.LOAD, what(files, refused), "", 0);
            long firstKey = catalogue.numbers().nextKey();
            var notes = new ArrayList<>(refused);
            leftOut.forEach(choice -> notes.add(leftOut(choice)));
            catalogue.journal().append(new JournalEntry.Began(info, files, firstKey));
            notes.forEach(note -> catalogue.journal().append(new JournalEntry.Noted(info.number(), note)));
            var start = start(refused);
            catalogue.writer().promise();
            catalogue.journal().append(new JournalEntry.Reached(info.number(), start, List.of()));
            catalogue.journal().force();
            enter(info, firstKey, files);
            note(info.number(), notes);
            database.write("beginning a load", tables -> {
                tables.loads().reach(info.number(), start);
                return true;
            });
            return new LoadState(info, firstKey, files, start, leftOut(notes));
        });
    }

    /// Whole files that were refused are counted at once, pieces when they are met.
    private static LoadProgress start(List<LoadNote> refused) {
        return LoadProgress.start(new Tally(0, 0, 0, 0, refused.size()));
    }

    /// Enters a load into the catalogue as one that has begun, or what it lacks of that. Writing thread only.
    void enter(ChangeSetInfo info, long firstKey, List<LoadedFile> files) {
        acts.begin(info, firstKey);
        int known = database.read(
                "reading the files of a load",
                tables -> tables.loads().files(info.number()).size());
        inPieces(
                files.subList(known, files.size()),
                (before, piece) -> database.write("noting the files of a load", tables -> {
                    tables.loads().insertFiles(info.number(), known + before, piece);
                    return true;
                }));
    }

    /// Adds notes to a load. Writing thread only.
    void note(long number, List<LoadNote> notes) {
        inPieces(
                notes,
                (_, piece) -> database.write("noting what was refused", tables -> {
                    tables.loads().note(number, piece);
                    return true;
                }));
    }

    /// All notes of a load.
    List<LoadNote> notes(long number) {
        return database.read(
                "reading the notes of a load", tables -> tables.loads().notes(number, 0, Integer.MAX_VALUE));
    }

    /// Writes down that a load has come to its end.
    LoadReport end(LoadState load) {
        catalogue.writer().run(() -> {
            var reached = progress(load.number());
            catalogue.writer().promise();
            long sequence = catalogue.journal().append(new JournalEntry.Ended(load.number(), reached.records()));
            catalogue.journal().force();
            finish(load, reached, sequence);
            acts.publish(load.info(), List.of());
        });
        return report(load.number());
    }

    /// Notes the end of a load that the journal has ended. Writing thread only.
    void finish(LoadState load, LoadProgress reached, long sequence) {
        catalogue.numbers().metKey(load.firstKey() + reached.records() - 1);
        acts.finish(load.info(), reached.tally().added() + reached.tally().changed(), sequence);
    }

    Optional<StoredChangeSet> find(long number) {
        return database.read("reading a load", tables -> tables.changeSets().find(number));
    }

    LoadState state(StoredChangeSet set) {
        return database.read("reading a load", stateOf(set));
    }

    LoadProgress progress(long number) {
        return database.read("reading a load", tables -> tables.loads().progress(number))
                .orElse(LoadProgress.start(Tally.NONE));
    }

    List<LoadState> unended() {
        return database.read("looking for loads that were stopped", tables -> {
            var loads = new ArrayList<LoadState>();
            for (var set : tables.changeSets().unended()) {
                if (set.info().kind() == Kind.LOAD) {
                    loads.add(stateOf(set).with(tables));
                }
            }
            return loads;
        });
    }

    private static TableWork<LoadState> stateOf(StoredChangeSet set) {
        long number = set.info().number();
        return tables -> new LoadState(
                set.info(),
                set.firstKey(),
                tables.loads().files(number),
                tables.loads().progress(number).orElse(LoadProgress.start(Tally.NONE)),
                leftOut(tables.loads().notes(number, 0, Integer.MAX_VALUE)));
    }

    private static LoadNote leftOut(LoadChoice choice) {
        return new LoadNote(LoadNote.Kind.LEFT_OUT, choice.file(), choice.line(), 0, 0, 0, "load.left-out", List.of());
    }

    private static Set<LoadChoice> leftOut(List<LoadNote> notes) {
        return notes.stream()
                .filter(note -> note.kind() == LoadNote.Kind.LEFT_OUT)
                .map(note -> new LoadChoice(note.file(), note.line()))
                .collect(Collectors.toSet());
    }

    LoadReport report(long number) {
        return database.read("reading the report of a load", tables -> {
            var set = tables.changeSets()
                    .find(number)
                    .filter(found -> found.info().kind() == Kind.LOAD)
                    .orElseThrow(() -> new RefusedActException("act.no-such-load", number));
            return reportOf(set).with(tables);
        });
    }

    /// The latest loads, newest first.
    List<LoadReport> reports(int limit) {
        return database.read("reading the reports of loads", tables -> {
            var found = new ArrayList<LoadReport>();
            for (var set : tables.changeSets().loads(limit)) {
                found.add(reportOf(set).with(tables));
            }
            return found;
        });
    }

    /// The latest loads in short, newest first.
    List<LoadHead> heads(int limit) {
        return database.read("reading the latest loads", tables -> {
            var found = new ArrayList<LoadHead>();
            for (var set : tables.changeSets().loads(limit)) {
                found.add(headOf(set).with(tables));
            }
            return found;
        });
    }

    private static TableWork<LoadHead> headOf(StoredChangeSet set) {
        return tables -> new LoadHead(
                set.info(),
                LoadTally.counts(tables.loads()
                        .progress(set.info().number())
                        .map(LoadProgress::tally)
                        .orElse(Tally.NONE)));
    }

    private static TableWork<LoadReport> reportOf(StoredChangeSet set) {
        long number = set.info().number();
        return tables -> new LoadReport(
                set.info(),
                headOf(set).with(tables).counts(),
                tables.loads().notes(number, 0, NOTES),
                state(set.ended(), tables.changeSets().isUndone(number)));
    }

    private static LoadReport.State state(boolean ended, boolean undone) {
        if (!ended) {
            return LoadReport.State.RUNNING;
        }
        return undone ? LoadReport.State.UNDONE : LoadReport.State.DONE;
    }

    /// What was loaded, in a few words: the first file, and how many more.
    private static String what(List<LoadedFile> files, List<LoadNote> refused) {
        var names = Stream.concat(
                        files.stream().map(LoadedFile::name), refused.stream().map(LoadNote::file))
                .toList();
        var first = names.isEmpty() ? "" : names.getFirst();
        return names.size() < 2 ? first : first + " +" + (names.size() - 1);
    }

    /// Takes a piece of a list; the number is how many stand before it.
    private interface PieceTaker<T> {
        void take(long before, List<T> piece);
    }

    private static <T> void inPieces(List<T> all, PieceTaker<T> taker) {
        for (int start = 0; start < all.size(); start += Scribe.PIECE) {
            taker.take(start, all.subList(start, Math.min(all.size(), start + Scribe.PIECE)));
        }
    }
}
