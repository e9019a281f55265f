package org.reelkeeper.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.reelkeeper.check.Finding;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.RightsStanding;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.UsageTerms;

/// One record with everything that is read from it, at one moment.
///
/// @param rights all that is written of them
/// @param beside rules that count and are not written where rules are: those of its collection, and a restriction that is
/// lost in another text
/// @param draft what is typed for it and not saved, by slot key
public record RecordView(
        CatalogueRecord record,
        Embargo embargo,
        EmbargoState embargoState,
        RecordRights rights,
        List<Rule> beside,
        List<Finding> findings,
        Map<String, String> draft) {

    public RecordView {
        beside = List.copyOf(beside);
        findings = List.copyOf(findings);
        draft = Map.copyOf(draft);
    }

    public UsageTerms terms() {
        return rights.terms();
    }

    /// What a licence answer depends on.
    ///
    /// @param then when embargo states are told for
    public RightsStanding standing(Instant then) {
        return rights.standing(record, embargo.stateAt(then), DateText.read(record.text(Field.DATE)), beside);
    }
}
