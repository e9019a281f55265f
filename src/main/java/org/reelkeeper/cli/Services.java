package org.reelkeeper.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.FileReading;
import org.reelkeeper.service.Upkeep;

/// The services that commands ask for when they need one.
final class Services {

    Catalogue open(Path folder, CatalogueOptions options, JobContext context) {
        return Catalogue.open(folder, options, context);
    }

    /// Opens a catalogue whose working part is made anew from the vault.
    Catalogue rebuild(Path folder, CatalogueOptions options, JobContext context) {
        return Upkeep.rebuild(folder, options, context);
    }

    /// Brings a backup back and gives the number of its records.
    long restore(Path file, Path folder, JobContext context) {
        return Upkeep.restore(file, folder, context);
    }

    FileReading reading(ZoneId zone, Instant asOf) {
        return new FileReading(zone, asOf);
    }
}
