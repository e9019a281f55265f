package org.reelkeeper.vault;

import java.io.Serializable;

/// A place at which the journal is not what was written.
///
/// @param file the name of the journal file
/// @param line in that file, from 1; 0 for the file as a whole
public record JournalDamage(String file, long line, Kind kind) implements Serializable {

    /// What is wrong there.
    public enum Kind {
        /// The line's own check does not fit, or it is no line of a journal.
        UNREADABLE,
        /// The line does not follow the one before it: its hash of that line is another.
        BROKEN_CHAIN,
        /// Lines are missing, or stand twice.
        WRONG_SEQUENCE,
        /// A file of the numbered files is not there.
        MISSING_FILE,
        /// Lines that were on the disk are no longer there at the end.
        CUT_SHORT
    }
}
