package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.DamagedRecordException;
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

    /// Lists anew the records, in sight or not, that need it; their keys.
    List<Long> list(Predicate<CatalogueRecord> needed, ReadingContext reading) {
        var keys = new ArrayList<Long>();
        catalogue.database().read("looking for rows to make anew", tables -> {
            tables.records().forEach(new Needed(needed, keys), () -> false);
            return true;
        });
        for (int start = 0; start < keys.size(); start += Scribe.PIECE) {
            context.report(start, keys.size());
            list(keys.subList(start, Math.min(keys.size(), start + Scribe.PIECE)), reading);
        }
        return keys;
    }

    /// Records that are out of sight come into it for the length of the transaction: they may be brought back one day.
    private void list(List<Long> keys, ReadingContext reading) {
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

    private record Needed(Predicate<CatalogueRecord> needed, List<Long> keys) implements RecordReader {

        @Override
        public void read(CatalogueRecord record) {
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
