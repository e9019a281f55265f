package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelkeeper.check.Listing;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.KeptRecord;
import org.reelkeeper.store.RecordRevision;
import org.reelkeeper.store.StoredRecord;
import org.reelkeeper.store.TableWork;

/// Takes what the journal holds into the working catalogue, at most `PIECE` records a transaction.
///
/// Why so: a change set may be larger than a transaction that H2 survives a kill in. So it is taken in pieces, each
/// piece
/// may be taken twice without harm, and the journal says whether the whole has happened. Writing thread only, but
/// for what is said to be for any.
final class Scribe {

    static final int PIECE = 500;

    private final Database database;
    private final Settings settings;
    private final Fitting fitting;

    Scribe(Database database, Settings settings) {
        this(database, settings, new Fitting.Exact());
    }

    private Scribe(Database database, Settings settings, Fitting fitting) {
        this.database = database;
        this.settings = settings;
        this.fitting = fitting;
    }

    /// One that makes changes fit, for a journal in which lines are lost.
    Scribe with(Fitting other) {
        return new Scribe(database, settings, other);
    }

    /// Reads records and makes ready what changes make of them; without what is made already, as happens when a killed
    /// program goes on. Any thread.
    List<ReadyChange> ready(List<? extends Change> piece) {
        return database.read("reading what changes", readying(piece));
    }

    /// As `ready`, within a transaction.
    TableWork<List<ReadyChange>> readying(List<? extends Change> piece) {
        return tables -> {
            var kept = tables.records().kept(piece.stream().map(Change::key).toList()).stream()
                    .collect(Collectors.toMap(found -> found.record().key(), Function.identity()));
            var ready = new ArrayList<ReadyChange>();
            for (var change : piece) {
                var found = kept.get(change.key());
                if (found == null) {
                    fitting.withoutRecord(change);
                } else if (found.record().revision() != change.to()) {
                    ready.add(ready(fitting.fitted(change, found.record()), found));
                }
            }
            return ready;
        };
    }

    ReadyChange ready(Change change, KeptRecord kept) {
        return ReadyChange.of(change, kept, settings.reading());
    }

    /// Writes a piece of a change set and keeps its changes for history and undo. A piece is taken as a whole, so it is
    /// there as a whole when a killed program comes by again.
    ///
    /// @param firstOrdinal how many changes of the set stand before this piece
    /// @return how many of them were not there yet
    int take(ChangeSetInfo info, long firstOrdinal, List<Change> piece) {
        return database.write("taking changes", tables -> {
            var ready = readying(piece).with(tables);
            return writing(info.number(), firstOrdinal, ready).with(tables);
        });
    }

    /// As `take`, for what is ready and not there yet.
    void takeReady(ChangeSetInfo info, long firstOrdinal, List<ReadyChange> piece) {
        database.write("taking changes", writing(info.number(), firstOrdinal, piece));
    }

    /// As `takeReady`, within a transaction.
    TableWork<Integer> writing(long number, long firstOrdinal, List<ReadyChange> piece) {
        return tables -> {
            tables.records().replaceAll(ReadyChange.replacements(piece));
            tables.changes().insert(number, firstOrdinal, ReadyChange.written(piece));
            return piece.size();
        };
    }

    /// Takes back, or repeats, a piece of a change set; what the set changed stays on record.
    void turn(List<ReadyChange> piece) {
        database.write("turning changes", tables -> {
            tables.records().replaceAll(ReadyChange.replacements(piece));
            return true;
        });
    }

    /// Takes the records of a load out of sight, or brings them back; those that are already so are passed over.
    void show(List<Long> keys, boolean present) {
        database.write("showing records", tables -> {
            tables.records()
                    .present(
                            tables.heads().heads(keys).stream()
                                    .filter(head -> head.present() != present)
                                    .map(head -> new RecordRevision(head.key(), head.revision()))
                                    .toList(),
                            present);
            return true;
        });
    }

    StoredRecord stored(CatalogueRecord record, long load) {
        return new StoredRecord(record, Listing.of(record, settings.reading()), load);
    }
}
