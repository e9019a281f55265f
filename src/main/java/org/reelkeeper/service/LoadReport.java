package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.LoadNote;

/// What a load did; kept in the catalogue.
///
/// @param info its head; the number is 0 when nothing at all could be read
/// @param unread how many bytes of its files it has not read
/// @param notes the first refused pieces and conflicts, each with its reason; at most `NOTES`
/// @param noted how many of them there are
public record LoadReport(
        ChangeSetInfo info, LoadCounts counts, long unread, List<LoadNote> notes, long noted, State state) {

    /// So many notes are read at a time; there may be as many as there are records.
    public static final int NOTES = 1_000;

    /// How far it has come.
    public enum State {
        /// It is under way, or was broken off and goes on by itself at the next start.
        RUNNING,
        /// A person stopped it; it goes on when a person says so.
        STOPPED,
        DONE,
        UNDONE
    }

    public LoadReport {
        notes = List.copyOf(notes);
    }
}
