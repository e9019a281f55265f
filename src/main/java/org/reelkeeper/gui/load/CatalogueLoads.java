package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadPreview;
import org.reelkeeper.service.LoadReport;

/// The load page's questions put to an open catalogue.
public record CatalogueLoads(Catalogue catalogue) implements LoadDesk {

    @Override
    public LoadPreview preview(List<Path> paths, JobContext context) {
        return catalogue.loads().preview(paths, context);
    }

    @Override
    public LoadReport load(List<Path> paths, Set<LoadChoice> leftOut, JobContext context) {
        return catalogue.loads().load(paths, leftOut, context);
    }

    @Override
    public List<LoadReport> resume(JobContext context) {
        return catalogue.loads().resume(context);
    }

    @Override
    public List<LoadReport> reports() {
        return catalogue.loads().reports(Integer.MAX_VALUE);
    }

    @Override
    public Applied undo(long number, JobContext context) {
        return catalogue.corrections().undo(number, context);
    }
}
