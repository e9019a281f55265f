package org.reelkeeper.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.vault.CatalogueFolder;

/// Looks after the catalogue as a whole: verifies it, backs it up, brings it back.
public final class Upkeep {

    private final OpenCatalogue catalogue;
    private final Searches searches;

    Upkeep(OpenCatalogue catalogue, Searches searches) {
        this.catalogue = catalogue;
        this.searches = searches;
    }

    /// Reads everything there is and compares it: originals, journal, every record, the index if there is one. Empty when
    /// all is sound.
    public List<Flaw> verify(JobContext context) {
        var flaws = new Verifying(catalogue, context).flaws();
        if (!flaws.isEmpty() || !Files.exists(catalogue.folder().index())) {
            return flaws;
        }
        return new IndexAgreement(searches, catalogue.clock().instant()).flaws(context);
    }

    /// Writes a backup into one file, opens it again and counts it; the file appears when it is proven, not before.
    public Backup backup(Path file, JobContext context) {
        return new BackingUp(catalogue).to(file, context);
    }

    /// All records as one number, for comparing two catalogues.
    Fingerprint.Taken fingerprint(JobContext context) {
        return Fingerprint.of(catalogue.database(), context);
    }

    /// Brings a backup back into a folder that does not exist yet or is empty.
    ///
    /// @return how many records it holds
    public static long restore(Path file, Path folder, JobContext context) {
        return new Restoring(file, context).to(folder);
    }

    /// Makes the working catalogue anew from originals and journal, and keeps the old one beside it.
    public static Catalogue rebuild(Path root, CatalogueOptions options, JobContext context) {
        var folder = new CatalogueFolder(root.toAbsolutePath().normalize());
        CatalogueRefusedException.checkPath(folder);
        if (!folder.isCatalogue()) {
            throw new CatalogueRefusedException(
                    Files.exists(root) ? Reason.NOT_A_CATALOGUE : Reason.NOT_THERE, root.toString());
        }
        return new Opening(root, options, context).openAnew();
    }
}
