package org.reelkeeper.desk;

import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.RecordDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.Revision;
import org.reelkeeper.service.Selection;
import org.reelkeeper.service.SourceView;

/// Answers what form and inspector ask, from an open catalogue.
record CatalogueRecordDesk(Catalogue catalogue) implements RecordDesk {

    @Override
    public RecordView view(long key) {
        return catalogue.records().view(key).orElseThrow(() -> new RefusedActException("act.record-gone"));
    }

    @Override
    public void apply(long key, long revision, Edit edit, String why) {
        catalogue.corrections().apply(edit, new Selection.One(key, revision), why, JobContext.unwatched());
    }

    @Override
    public void keepDraft(long key, Map<String, String> texts) {
        catalogue.drafts().keep(key, texts);
    }

    @Override
    public SourceView source(CatalogueRecord record) {
        return catalogue.records().source(record);
    }

    @Override
    public List<Revision> history(long key) {
        return catalogue.corrections().history(key);
    }
}
