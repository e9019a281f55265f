package org.reelkeeper.service;

import java.util.List;
import java.util.Map;
import org.reelkeeper.check.Finding;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.rights.UsageTerms;

/// One record with everything that is read from it, at one moment.
///
/// @param draft what is typed for it and not saved, by slot key
public record RecordView(
        CatalogueRecord record,
        Embargo embargo,
        EmbargoState embargoState,
        UsageTerms terms,
        List<Finding> findings,
        Map<String, String> draft) {

    public RecordView {
        findings = List.copyOf(findings);
        draft = Map.copyOf(draft);
    }
}
