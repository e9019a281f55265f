package org.reelkeeper.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.service.CatalogueEvent.LoadProgressed;
import org.reelkeeper.store.EncodedRecord;
import org.reelkeeper.store.Identified;
import org.reelkeeper.vault.JournalEntry;

/// Writes the batches of one load into the catalogue, each in one transaction together with how far the load has come.
///
/// Why so: the records themselves are safe in the originals before the first is written, so the journal holds only what
/// the originals cannot tell: which records were new, which were changed, what was refused. It is not forced for records
/// that are only brought: a power cut takes the end of the load from the journal, and the load goes on from there.
final class LoadWriting {

    /// A batch with what could be made ready before the writing thread sees it.
    record Prepared(List<Delivered> pieces, Map<Long, EncodedRecord> encoded, LoadProgress reached) {
        List<String> identities() {
            return pieces.stream()
                    .filter(Delivered.Read.class::isInstance)
                    .map(read -> Identified.identity(((Delivered.Read) read).record()))
                    .distinct()
                    .toList();
        }

        EncodedRecord encodedOf(Delivered.Read read) {
            return Objects.requireNonNull(encoded.get(read.record().key()));
        }
    }

    private final OpenCatalogue catalogue;
    private final Scribe scribe;
    private final Delivery delivery;
    private final LoadTally tally;
    private long changesWritten;

    LoadWriting(OpenCatalogue catalogue, Scribe scribe, LoadState load) {
        this.catalogue = catalogue;
        this.scribe = scribe;
        this.delivery = new Delivery(load.number(), load.keys());
        this.tally = new LoadTally(load.from().tally());
        this.changesWritten = catalogue
                .database()
                .read("counting changes", tables -> tables.changes().count(load.number()));
    }

    /// Takes note of a record that was judged before the load was broken off. Before the first batch is taken.
    void pass(LoadState load, Delivered.Read read) {
        if (!load.isLeftOut(read)) {
            delivery.remember(Identified.identity(read.record()), read.piece().digest());
        }
    }

    /// What needs no look at the catalogue: done on other threads, so that the writing one has less to do.
    Prepared prepare(LoadState load, LoadReading.Batch batch) {
        var encoded = new HashMap<Long, EncodedRecord>();
        for (var piece : batch.pieces()) {
            if (piece instanceof Delivered.Read read) {
                encoded.put(read.record().key(), EncodedRecord.of(scribe.stored(read.record(), load.number())));
            }
        }
        return new Prepared(batch.pieces(), encoded, batch.reached());
    }

    /// Writes a batch. Writing thread only.
    void take(LoadState load, Prepared batch) {
        catalogue.room().check(0);
        List<Long> keys = catalogue.database().write("loading records", tables -> {
            LoadBook.refuseEnded(load.number()).with(tables);
            var judgement = new BatchJudgement(tally);
            judgement.judge(
                    load,
                    batch,
                    delivery,
                    tables.records().identities(batch.identities()).stream()
                            .collect(Collectors.groupingBy(Identified::identity)));
            judgement.merge(tables.records().findAll(judgement.changedKeys()));
            var reached = batch.reached().with(tally.tally());
            var changes = judgement.changes().isEmpty()
                    ? List.<ReadyChange>of()
                    : scribe.readying(judgement.changes()).with(tables);
            catalogue.writer().promise();
            long sequence = journal(load.number(), changes, judgement, reached);
            if (!changes.isEmpty()) {
                scribe.writing(load.number(), changesWritten, changes).with(tables);
            }
            tables.loads().note(load.number(), judgement.notes());
            tables.records().insertEncoded(judgement.added());
            tables.loads().reach(load.number(), reached);
            catalogue.following(sequence).with(tables);
            changesWritten += changes.size();
            return judgement.keys();
        });
        catalogue.writer().keep();
        catalogue
                .events()
                .publish(new LoadProgressed(load.number(), batch.reached().records(), keys));
    }

    /// Journal before catalogue; the originals hold the new records, so only what they cannot tell is written here.
    private long journal(long number, List<ReadyChange> changes, BatchJudgement judgement, LoadProgress reached) {
        var journal = catalogue.journal();
        changes.forEach(change -> journal.append(number, change.written()));
        judgement.notes().forEach(note -> journal.append(new JournalEntry.Noted(number, note)));
        long sequence = journal.append(new JournalEntry.Reached(number, reached, KeyRun.of(judgement.addedKeys())));
        if (changes.isEmpty()) {
            journal.flush();
        } else {
            journal.force();
        }
        return sequence;
    }
}
