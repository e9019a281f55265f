package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.Redelivery;

/// One record, or one piece that is none, of files that may be loaded.
///
/// @param line of its file, from 1
/// @param digest of its bytes; empty for what is no record
/// @param reason message key of why it is refused; empty for others
public record LoadItem(
        String file,
        long line,
        String digest,
        String recordId,
        String title,
        Outcome outcome,
        List<FieldChange> changes,
        List<Redelivery.Conflict> conflicts,
        String reason) {

    /// What loading does with it.
    public enum Outcome {
        NEW,
        SAME,
        CHANGED,
        CONFLICT,
        REFUSED
    }

    public LoadItem {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }
}
