package org.reelkeeper.desk;

import java.nio.file.Path;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.Upkeep;

/// Brings a backup back into an empty folder and opens the catalogue that it holds.
record BroughtBack(Path backup, Path folder, CatalogueOptions options) implements Job<Catalogue> {

    @Override
    public Catalogue run(JobContext context) {
        Upkeep.restore(backup, folder, context);
        return Catalogue.open(folder, options, context);
    }
}
