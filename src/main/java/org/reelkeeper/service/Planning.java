package org.reelkeeper.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.Change.Altered;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.Difference;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.KeptRecord;

/// Finds out what an edit does to the records that it is for, and makes it ready to be written. Many records are read
/// and checked on all cores. Changes nothing, and may be stopped between two pieces.
final class Planning {

    private final OpenCatalogue catalogue;
    private final Records records;
    private final Scribe scribe;

    Planning(OpenCatalogue catalogue, Records records, Scribe scribe) {
        this.catalogue = catalogue;
        this.records = records;
        this.scribe = scribe;
    }

    /// The records that are meant, by their keys. Found out before the writing thread is asked: the index may need that
    /// thread.
    Selection chosen(Selection selection, JobContext context) {
        return selection instanceof Selection.Matching matching
                ? new Selection.Keys(
                        Arrays.stream(records.keys(matching, context)).boxed().toList())
                : selection;
    }

    /// Hands on what a change set does, at most `Scribe.PIECE` changes at a time. A record that the edit does not alter
    /// is left out.
    ///
    /// @throws StaleRecordException when one record was meant and it has moved on
    void plan(
            ChangeSetInfo set, Edit edit, Selection selection, JobContext context, Consumer<List<ReadyChange>> taker) {
        switch (selection) {
            case Selection.One(var key, var revision) -> taker.accept(planned(set, edit, atRevision(key, revision)));
            case Selection.Keys(var keys) -> plan(set, edit, keys.stream().mapToLong(Long::longValue), context, taker);
            case Selection.Matching _ -> throw new IllegalArgumentException("nobody has found out which are meant");
        }
    }

    private List<KeptRecord> atRevision(long key, long revision) {
        var found = kept(List.of(key));
        long present = found.isEmpty() ? 0 : found.getFirst().record().revision();
        if (present != revision) {
            throw new StaleRecordException(key, revision, present);
        }
        return found;
    }

    /// In the order of the keys, which is the one in which the records stand in the file: in any other the same part of
    /// it would be read for every record that stands there.
    private void plan(
            ChangeSetInfo set, Edit edit, LongStream selected, JobContext context, Consumer<List<ReadyChange>> taker) {
        long[] keys = selected.sorted().distinct().toArray();
        try (var work = new InOrder<>(taker)) {
            for (int start = 0; start < keys.length; start += Scribe.PIECE) {
                context.checkCancelled();
                context.report(start, keys.length);
                var piece = Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE));
                work.give(() ->
                        planned(set, edit, kept(Arrays.stream(piece).boxed().toList())));
            }
            work.finish();
        }
    }

    private List<KeptRecord> kept(List<Long> keys) {
        return catalogue
                .database()
                .read("reading records", tables -> tables.records().kept(keys));
    }

    private List<ReadyChange> planned(ChangeSetInfo set, Edit edit, List<KeptRecord> kept) {
        return kept.stream()
                .flatMap(found -> change(set, edit, found.record()).map(change -> scribe.ready(change, found)).stream())
                .toList();
    }

    private static Optional<Change> change(ChangeSetInfo set, Edit edit, CatalogueRecord record) {
        var fields = Difference.between(record, edit.applyTo(record));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Altered(record.key(), record.revision(), set.number(), fields));
    }
}
