package org.reelkeeper.edit;

import java.util.List;

/// Something that a load could not simply take, kept in its report.
///
/// @param file the name of the file it concerns
/// @param line in that file, from 1; 0 for the file as a whole
/// @param offset of the piece in the file, in bytes
/// @param length of the piece, in bytes
/// @param key of the record concerned; 0 when there is none
/// @param reason a message key, such as `load.refused.no-record`
/// @param details what the message names; for a conflict the slot's key and the three texts first, here, delivered;
/// for what was left out the digest of its bytes; for a stop how many files and records the load had read
public record LoadNote(
        Kind kind, String file, long line, long offset, long length, long key, String reason, List<String> details) {

    /// Why it stands in the report.
    public enum Kind {
        REFUSED,
        CONFLICT,
        CHANGED,
        LEFT_OUT,
        /// A person stopped the load here.
        STOPPED
    }

    public LoadNote {
        details = List.copyOf(details);
    }
}
