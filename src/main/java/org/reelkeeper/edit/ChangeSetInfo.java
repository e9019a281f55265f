package org.reelkeeper.edit;

import java.time.Instant;

/// The head of a change set: who changed what, when and why.
///
/// @param number the revision that the change set writes; for an undo or redo its own place in the order of acts
/// @param what the fields changed, or the files loaded, as a person would name them
/// @param why the reason given; empty when none was asked for
/// @param of the number of the change set taken back or repeated; 0 for edits and loads
public record ChangeSetInfo(long number, Kind kind, String who, Instant when, String what, String why, long of) {

    /// What kind of act it was.
    public enum Kind {
        EDIT,
        LOAD,
        UNDO,
        REDO
    }
}
