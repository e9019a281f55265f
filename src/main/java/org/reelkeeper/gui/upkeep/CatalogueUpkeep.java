package org.reelkeeper.gui.upkeep;

import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Upkeep;

/// The upkeep page's tasks done to an open catalogue.
///
/// @param rebuilding closes the catalogue, rebuilds it and opens it again; whoever holds the window does that
public record CatalogueUpkeep(Catalogue catalogue, Rebuilding rebuilding) implements UpkeepDesk {

    /// Rebuilds the open catalogue.
    @FunctionalInterface
    public interface Rebuilding {
        Outcome rebuild(JobContext context) throws Exception;
    }

    @Override
    public Outcome backUp(Path file, JobContext context) {
        var backup = catalogue.upkeep().backup(file, context);
        return sound(
                "upkeep.told.backup",
                Long.toString(backup.records()),
                backup.file().toString());
    }

    @Override
    public Outcome restore(Path backup, Path folder, JobContext context) {
        long records = Upkeep.restore(backup, folder, context);
        return sound("upkeep.told.restored", Long.toString(records), folder.toString());
    }

    @Override
    public Outcome verify(JobContext context) {
        var flaws = catalogue.upkeep().verify(context);
        return flaws.isEmpty()
                ? sound("upkeep.told.sound")
                : new Outcome(
                        false,
                        flaws.stream()
                                .map(flaw -> new Sentence(flaw.key(), flaw.arguments()))
                                .toList());
    }

    @Override
    public Outcome rebuild(JobContext context) throws Exception {
        return rebuilding.rebuild(context);
    }

    private static Outcome sound(String key, String... arguments) {
        return new Outcome(true, List.of(new Sentence(key, List.of(arguments))));
    }
}
