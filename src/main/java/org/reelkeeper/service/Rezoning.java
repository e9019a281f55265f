package org.reelkeeper.service;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.check.Listing;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.RecordReader;
import org.reelkeeper.store.RecordRevision;
import org.reelkeeper.store.Replacement;

/// Makes the rows of the list follow another home zone, in pieces, and keeps the setting when all of them do. Cut off
/// on the way it is done again as a whole, since the setting still stands as it was. Writing thread only.
final class Rezoning {

    private final OpenCatalogue catalogue;
    private final JobContext context;

    Rezoning(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    void to(ZoneId zone) {
        var keys = moved(catalogue.settings().zone(), zone);
        for (int start = 0; start < keys.size(); start += Scribe.PIECE) {
            context.report(start, keys.size());
            list(keys.subList(start, Math.min(keys.size(), start + Scribe.PIECE)), zone);
        }
        catalogue.settings().keep(Settings.ZONE, zone.getId());
    }

    /// The records, in sight or not, whose rows would be others.
    private List<Long> moved(ZoneId before, ZoneId after) {
        var keys = new ArrayList<Long>();
        catalogue.database().read("looking for records that the zone moves", tables -> {
            tables.records().forEach(new Moved(before, after, keys), () -> false);
            return true;
        });
        return keys;
    }

    /// Records that are out of sight come into it for the length of the transaction: they may be brought back one day.
    private void list(List<Long> keys, ZoneId zone) {
        catalogue.database().write("listing records by another zone", tables -> {
            var heads = tables.heads().heads(keys);
            var hidden = heads.stream()
                    .filter(head -> !head.present())
                    .map(head -> new RecordRevision(head.key(), head.revision()))
                    .toList();
            tables.records().present(hidden, true);
            tables.records().replaceAll(listed(tables.records().findAll(keys), zone));
            tables.records().present(hidden, false);
            return true;
        });
    }

    private static List<Replacement> listed(List<CatalogueRecord> records, ZoneId zone) {
        return records.stream()
                .map(record -> Replacement.listed(record, Listing.of(record, zone)))
                .toList();
    }

    private record Moved(ZoneId before, ZoneId after, List<Long> keys) implements RecordReader {

        @Override
        public void read(CatalogueRecord record) {
            if (!Listing.of(record, before).equals(Listing.of(record, after))) {
                keys.add(record.key());
            }
        }

        @Override
        public void damaged(DamagedRecordException damage) {
            throw damage;
        }
    }
}
