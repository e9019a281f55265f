package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.FieldChange;

/// One entry in the history of a record.
///
/// @param undone whether the change set was taken back and not repeated since
/// @param fields what changed; empty for the load that brought the record
public record Revision(ChangeSetInfo info, boolean undone, List<FieldChange> fields) {

    public Revision {
        fields = List.copyOf(fields);
    }
}
