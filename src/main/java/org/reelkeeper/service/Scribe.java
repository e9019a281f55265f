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
import org.reelkeeper.store.RecordHead;
import org.reelkeeper.store.RecordRevision;
import org.reelkeeper.store.Replacement;
import org.reelkeeper.store.StoredRecord;
import org.reelkeeper.store.TableWork;

/// Takes what the journal holds into the working catalogue, at most `PIECE` records a transaction.
///
/// Why so: a change set may be larger than a transaction that H2 survives a kill in. So it is taken in pieces, each
/// piece
/// may be taken twice without harm, and the journal says whether the whole has happened. Writing thread only.
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

    /// Writes a piece of a change set and keeps its changes for history and undo. A piece is taken as a whole, so it is
    /// there as a whole when a killed program comes by again.
    ///
    /// @param firstOrdinal how many changes of the set stand before this piece
    /// @return how many of them were not there yet
    int take(ChangeSetInfo info, long firstOrdinal, List<Change> piece) {
        return database.write("taking changes", tables -> {
            var taken = written(piece).with(tables);
            tables.changes().insert(info.number(), firstOrdinal, taken);
            return taken.size();
        });
    }

    /// Takes back, or repeats, a piece of a change set; what the set changed stays on record.
    void turn(List<Change> piece) {
        database.write("turning changes", tables -> written(piece).with(tables).size());
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
        return new StoredRecord(record, Listing.of(record, settings.zone()), load);
    }

    /// Writes changes and gives those written: not those that were there already, as happens when a killed program goes
    /// on.
    TableWork<List<Change>> written(List<? extends Change> piece) {
        return tables -> {
            var keys = piece.stream().map(Change::key).toList();
            var heads = tables.heads().heads(keys);
            var taken = new ArrayList<Change>();
            var replacements = replacements(piece, heads, tables.records().findAll(keys), taken);
            tables.records().replaceAll(replacements);
            return taken;
        };
    }

    private List<Replacement> replacements(
            List<? extends Change> piece, List<RecordHead> heads, List<CatalogueRecord> present, List<Change> taken) {
        var loads = heads.stream().collect(Collectors.toMap(RecordHead::key, RecordHead::load));
        var records = present.stream().collect(Collectors.toMap(CatalogueRecord::key, Function.identity()));
        var replacements = new ArrayList<Replacement>();
        for (var change : piece) {
            var record = records.get(change.key());
            if (record == null) {
                fitting.withoutRecord(change);
            } else if (record.revision() != change.to()) {
                var fitted = fitting.fitted(change, record);
                var next = stored(fitted.applyTo(record), loads.getOrDefault(change.key(), 0L));
                replacements.add(new Replacement(record.revision(), next));
                taken.add(fitted);
            }
        }
        return replacements;
    }
}
