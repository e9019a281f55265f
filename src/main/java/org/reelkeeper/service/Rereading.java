package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;

/// Makes the rows of the list follow a setting that records are read by, and keeps the setting when all of them do. Cut
/// off on the way it is done again as a whole, since the setting still stands as it was. Writing thread only.
final class Rereading {

    private final OpenCatalogue catalogue;
    private final JobContext context;

    Rereading(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    /// The keys of the records that are read otherwise now.
    ///
    /// @param name of the setting, one of `Settings.READING`
    List<Long> by(String name, String value) {
        var before = catalogue.settings().reading();
        var after = catalogue.settings().readingWith(name, value);
        var keys = new Relisting(catalogue, context).list(record -> isOther(record, before, after), after);
        catalogue.settings().keep(name, value);
        return keys;
    }

    /// A zone bears on embargoes alone, and authority lists on rights alone.
    private static boolean isOther(CatalogueRecord record, ReadingContext before, ReadingContext after) {
        return before.zone().equals(after.zone())
                ? !RecordRights.of(record, before.authorities()).equals(RecordRights.of(record, after.authorities()))
                : !Listing.of(record, before).equals(Listing.of(record, after));
    }
}
