package org.reelkeeper.gui;

import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.Revision;
import org.reelkeeper.service.SourceView;

/// What form and inspector ask of the catalogue about one record. Every call blocks and is made inside a job.
public interface RecordDesk {

    RecordView view(long key);

    /// Changes one record and returns once the change is durable.
    ///
    /// @throws org.reelkeeper.edit.StaleRecordException when the record is no longer at this revision
    void apply(long key, long revision, Edit edit, String why);

    /// Keeps what is typed and not saved, by slot key; with no texts the draft is discarded.
    void keepDraft(long key, Map<String, String> texts);

    SourceView source(CatalogueRecord record);

    /// All revisions, newest first.
    List<Revision> history(long key);
}
