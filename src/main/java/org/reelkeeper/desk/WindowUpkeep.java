package org.reelkeeper.desk;

import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.gui.upkeep.CatalogueUpkeep;
import org.reelkeeper.gui.upkeep.UpkeepDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;

/// The upkeep page's tasks done to the open catalogue, and what the window has to know of them.
record WindowUpkeep(UpkeepDesk catalogue, StatusLine status) implements UpkeepDesk {

    WindowUpkeep(Catalogue catalogue, MainWindow window, StatusLine status) {
        this(
                new CatalogueUpkeep(catalogue, _ -> {
                    FxThread.later(window::rebuild);
                    return new Outcome(true, List.of(new Sentence("upkeep.told.rebuilding", List.of())));
                }),
                status);
    }

    @Override
    public Outcome backUp(Path file, JobContext context) throws Exception {
        var outcome = catalogue.backUp(file, context);
        if (outcome.sound()) {
            FxThread.later(status::noteBackup);
        }
        return outcome;
    }

    @Override
    public Outcome restore(Path backup, Path folder, JobContext context) throws Exception {
        return catalogue.restore(backup, folder, context);
    }

    @Override
    public Outcome verify(JobContext context) throws Exception {
        return catalogue.verify(context);
    }

    @Override
    public Outcome rebuild(JobContext context) throws Exception {
        return catalogue.rebuild(context);
    }
}
