package org.reelkeeper.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.FileReading;

/// The services that commands ask for when they need one.
public interface Services {

    Catalogue open(Path folder, CatalogueOptions options, JobContext context);

    /// Opens a catalogue whose working part is made anew from the vault.
    Catalogue rebuild(Path folder, CatalogueOptions options, JobContext context);

    /// Brings a backup back and gives the number of its records.
    long restore(Path file, Path folder, JobContext context);

    FileReading reading(ZoneId zone, Instant asOf);
}
