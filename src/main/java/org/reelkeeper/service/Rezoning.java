package org.reelkeeper.service;

import java.time.ZoneId;
import org.reelkeeper.check.Listing;
import org.reelkeeper.job.JobContext;

/// Makes the rows of the list follow another home zone, and keeps the setting when all of them do. Cut off on the way it
/// is done again as a whole, since the setting still stands as it was. Writing thread only.
final class Rezoning {

    private final OpenCatalogue catalogue;
    private final JobContext context;

    Rezoning(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    void to(ZoneId zone) {
        var before = catalogue.settings().zone();
        new Relisting(catalogue, context)
                .list(record -> !Listing.of(record, before).equals(Listing.of(record, zone)), zone);
        catalogue.settings().keep(Settings.ZONE, zone.getId());
    }
}
