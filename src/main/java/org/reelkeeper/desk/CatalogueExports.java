package org.reelkeeper.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.reelkeeper.gui.export.ExportDesk;
import org.reelkeeper.gui.export.ExportScope;
import org.reelkeeper.gui.export.ExportWish;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.list.Marks;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.ExportReport;
import org.reelkeeper.service.ExportRequest;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Selection;

/// The export page's questions put to an open catalogue and to what its list shows.
record CatalogueExports(Catalogue catalogue, ListModel list, Clock clock) implements ExportDesk {

    private static final Path NOWHERE = Path.of("");

    @Override
    public List<ExportScope> scopes() {
        return List.of(ExportScope.values());
    }

    @Override
    public ExportReport forecast(ExportWish wish, JobContext context) throws Exception {
        return catalogue.exports().preview(request(wish, NOWHERE), context);
    }

    @Override
    public ExportReport export(ExportWish wish, Path file, JobContext context) throws Exception {
        return catalogue.exports().export(request(wish, file), context);
    }

    private ExportRequest request(ExportWish wish, Path file) {
        return new ExportRequest(
                wish.format(), file, records(wish.scope()), wish.embargoed(), wish.withdrawn(), clock.instant());
    }

    private Selection records(ExportScope scope) {
        return switch (scope) {
            case ALL -> new Selection.Matching(RecordQuery.all());
            case SHOWN -> new Selection.Matching(list.query());
            case MARKED ->
                list.marksProperty().get().equals(Marks.NONE) ? new Selection.Keys(List.of()) : list.selection();
        };
    }
}
