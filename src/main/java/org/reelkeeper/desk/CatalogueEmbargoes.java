package org.reelkeeper.desk;

import java.util.List;
import org.reelkeeper.embargo.EmbargoAct;
import org.reelkeeper.gui.embargoes.EmbargoesDesk;
import org.reelkeeper.gui.embargoes.Whom;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.releases.ReleaseSource;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.EmbargoForecast;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Selection;

/// The questions of the pages about embargoes put to an open catalogue and to what its list shows.
record CatalogueEmbargoes(Catalogue catalogue, ListModel list) implements EmbargoesDesk, ReleaseSource {

    @Override
    public long count(Whom whom) {
        long listed = list.count().get();
        return switch (whom) {
            case MARKED -> list.marksProperty().get().count(listed);
            case MATCHING -> listed;
            case SHOWN -> list.keyProperty().get() == 0 ? 0 : 1;
        };
    }

    @Override
    public Selection selection(Whom whom) {
        return switch (whom) {
            case MARKED -> count(Whom.MARKED) == 0 ? new Selection.Keys(List.of()) : list.selection();
            case MATCHING -> new Selection.Matching(list.query());
            case SHOWN ->
                new Selection.Keys(
                        list.keyProperty().get() == 0
                                ? List.of()
                                : List.of(list.keyProperty().get()));
        };
    }

    @Override
    public EmbargoForecast forecast(EmbargoAct act, Selection selection, JobContext context) {
        return catalogue.embargoes().forecast(act, selection, context);
    }

    @Override
    public Applied apply(EmbargoAct act, Selection selection, String why, JobContext context) {
        return catalogue.embargoes().apply(act, selection, why, context);
    }

    @Override
    public ReleaseCounts byMonth(RecordQuery query) {
        return catalogue.releases().byMonth(query);
    }

    @Override
    public ReleaseCounts byMoment(RecordQuery query) {
        return catalogue.releases().byMoment(query);
    }
}
