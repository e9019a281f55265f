package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.LoadNote;

/// What a load did; kept in the catalogue.
///
/// @param info its head; the number is 0 when nothing at all could be read
/// @param notes every refused piece and every conflict, with its reason
public record LoadReport(ChangeSetInfo info, LoadCounts counts, List<LoadNote> notes, State state) {

    /// How far it has come.
    public enum State {
        RUNNING,
        DONE,
        UNDONE
    }

    public LoadReport {
        notes = List.copyOf(notes);
    }
}
