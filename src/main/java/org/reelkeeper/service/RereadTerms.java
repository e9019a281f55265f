package org.reelkeeper.service;

import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.RestrictionReader;

/// Makes the rows of the list follow the reader of restrictions that this program has, once after it was replaced. Cut off
/// on the way it is done again as a whole.
record RereadTerms(OpenCatalogue catalogue, JobContext context) {

    /// The edition of the reader that made the rows. It belongs to the working catalogue and not to the vault.
    private static final String READER = "restriction-reader";

    /// Notes the edition in a working catalogue that is made anew: what it gets is read by this program. Before it gets any.
    void noteIfNew() {
        long position = catalogue
                .database()
                .read("reading the position", tables -> tables.position().sequence());
        if (position == 0) {
            catalogue.writer().run(this::note);
        }
    }

    private void note() {
        catalogue.settings().keep(READER, RestrictionReader.EDITION);
    }

    /// Lets all rows be made anew at the end, since a setting that records are read by has changed. Writing thread only.
    void need() {
        catalogue.settings().keep(READER, "");
    }

    void run() {
        if (catalogue.settings().text(READER).equals(RestrictionReader.EDITION)) {
            return;
        }
        catalogue.writer().run(() -> {
            var relisting = new Relisting(catalogue, context);
            relisting.list(relisting.find(_ -> true), catalogue.settings().reading());
            note();
        });
    }
}
