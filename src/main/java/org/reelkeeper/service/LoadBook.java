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

/// Begins and ends loads in journal and catalogue.
final class LoadBook {

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
            unended().forEach(load -> catalogue.numbers().metKey(load.keys().last())); // they may still need them
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
            return new LoadState(info, firstKey, files, start, leftOut(notes), false);
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
        return notes(number, 0, Integer.MAX_VALUE);
    }

    /// At most `limit` notes of a load behind the first `skipped`.
    List<LoadNote> notes(long number, long skipped, int limit) {
        return database.read(
                "reading the notes of a load", tables -> tables.loads().notes(number, skipped, limit));
    }

    /// Writes down that a load has come to its end.
    void end(LoadState load) {
        catalogue.writer().run(() -> {
            endNow(load);
            acts.publish(load.info(), List.of());
        });
    }

    /// Writes down that a load ends where it stands. Writing thread only.
    void endNow(LoadState load) {
        database.read("looking at a load", refuseEnded(load.number()));
        var reached = progress(load.number());
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Ended(load.number(), reached.records()));
        catalogue.journal().force();
        finish(load, reached, sequence);
    }

    /// A load that was stopped may be taken back just when it is being gone on with; then it takes nothing more.
    static TableWork<Boolean> refuseEnded(long number) {
        return tables -> {
            if (tables.changeSets().find(number).filter(StoredChangeSet::ended).isPresent()) {
                throw new RefusedActException("act.load-ended", number);
            }
            return true;
        };
    }

    /// Writes down that a person stopped a load: what it took stays, and it goes on when somebody says so.
    void stop(LoadState load) {
        catalogue.writer().run(() -> {
            var at = load.from();
            var file = at.files() < load.files().size()
                    ? load.files().get((int) at.files()).name()
                    : "";
            var note = LoadStop.note(file, at);
            catalogue.writer().promise();
            catalogue.journal().append(new JournalEntry.Noted(load.number(), note));
            long sequence = catalogue.journal().append(new JournalEntry.Reached(load.number(), at, List.of()));
            catalogue.journal().force();
            database.write("noting that a load was stopped", tables -> {
                tables.loads().note(load.number(), List.of(note));
                return catalogue.following(sequence).with(tables);
            });
        });
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
        return database.read("reading a load", tables -> tables.loads().reached(number));
    }

    /// Loads that began and have not come to their end, oldest first.
    List<LoadState> unended() {
        return database.read("looking for loads that have not ended", tables -> {
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
        return tables -> {
            var at = tables.loads().reached(number);
            return new LoadState(
                    set.info(),
                    set.firstKey(),
                    tables.loads().files(number),
                    at,
                    leftOut(tables.loads().notes(number, 0, Integer.MAX_VALUE)),
                    !set.ended() && LoadStop.isAt(number, at).with(tables));
        };
    }

    private static LoadNote leftOut(LoadChoice choice) {
        return new LoadNote(
                LoadNote.Kind.LEFT_OUT,
                choice.file(),
                choice.line(),
                0,
                0,
                0,
                "load.left-out",
                List.of(choice.digest()));
    }

    private static Set<String> leftOut(List<LoadNote> notes) {
        return notes.stream()
                .filter(note -> note.kind() == LoadNote.Kind.LEFT_OUT)
                .flatMap(note -> note.details().stream())
                .collect(Collectors.toSet());
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
