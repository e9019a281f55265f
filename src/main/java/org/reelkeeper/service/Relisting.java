package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.ReadStoppedException;
import org.reelkeeper.store.RecordReader;
import org.reelkeeper.store.RecordRevision;
import org.reelkeeper.store.Replacement;

/// Makes rows of the list anew, in pieces, after something outside of the records has changed what is read from them.
/// Writing thread only.
final class Relisting {

    private final OpenCatalogue catalogue;
    private final JobContext context;

    Relisting(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    /// The keys of the records, in sight or not, whose rows have to be made anew. Can be stopped.
    List<Long> find(Predicate<CatalogueRecord> needed) {
        var keys = new ArrayList<Long>();
        try {
            catalogue.database().read("looking for rows to make anew", tables -> {
                var search = new Search(needed, keys, context, tables.records().lastKey());
                tables.records().forEach(search, context::isCancelled);
                return true;
            });
        } catch (ReadStoppedException _) {
            throw new JobCancelledException();
        }
        return keys;
    }

    /// Lists these records anew.
    void list(List<Long> keys, ReadingContext reading) {
        for (int start = 0; start < keys.size(); start += Scribe.PIECE) {
            context.report(start, keys.size());
            listPiece(keys.subList(start, Math.min(keys.size(), start + Scribe.PIECE)), reading);
        }
    }

    /// Records that are out of sight come into it for the length of the transaction: they may be brought back one day.
    private void listPiece(List<Long> keys, ReadingContext reading) {
        catalogue.database().write("listing records anew", tables -> {
            var heads = tables.heads().heads(keys);
            var hidden = heads.stream()
                    .filter(head -> !head.present())
                    .map(head -> new RecordRevision(head.key(), head.revision()))
                    .toList();
            tables.records().present(hidden, true);
            tables.records().replaceAll(listed(tables.records().findAll(keys), reading));
            tables.records().present(hidden, false);
            return true;
        });
    }

    private static List<Replacement> listed(List<CatalogueRecord> records, ReadingContext reading) {
        return records.stream()
                .map(record -> Replacement.listed(record, Listing.of(record, reading)))
                .toList();
    }

    private record Search(Predicate<CatalogueRecord> needed, List<Long> keys, JobContext context, long last)
            implements RecordReader {

        @Override
        public void read(CatalogueRecord record) {
            if (record.key() % Scribe.PIECE == 0) {
                context.report(record.key(), last);
            }
            if (needed.test(record)) {
                keys.add(record.key());
            }
        }

        @Override
        public void damaged(DamagedRecordException damage) {
            throw damage;
        }
    }
}
