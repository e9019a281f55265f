package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.Difference;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.Revision;
import org.reelkeeper.service.SourceView;

/// Stands in for the catalogue: holds one record, changes it as asked and remembers what it was asked.
public final class RecordingDesk implements RecordDesk {

    public final List<Edit> edits = new ArrayList<>();
    public final List<String> reasons = new ArrayList<>();
    public final List<Map<String, String>> drafts = new ArrayList<>();
    public List<Revision> revisions = List.of();
    private CatalogueRecord record;

    public RecordingDesk(CatalogueRecord record) {
        this.record = record;
    }

    public CatalogueRecord record() {
        return record;
    }

    /// Somebody else changes the record.
    public void changeElsewhere(Edit edit) {
        record = edit.applyTo(record).stamped(record.revision() + 1);
    }

    @Override
    public RecordView view(long key) {
        return SampleRecords.view(record);
    }

    @Override
    public void apply(long key, long revision, Edit edit, String why) {
        if (revision != record.revision()) {
            throw new StaleRecordException(key, revision, record.revision());
        }
        edits.add(edit);
        reasons.add(why);
        var next = edit.applyTo(record);
        if (!Difference.between(record, next).isEmpty()) {
            record = next.stamped(revision + 1);
        }
    }

    @Override
    public void keepDraft(long key, Map<String, String> texts) {
        drafts.add(texts);
    }

    @Override
    public SourceView source(CatalogueRecord shown) {
        return SampleSources.of(shown);
    }

    @Override
    public List<Revision> history(long key) {
        return revisions;
    }
}
