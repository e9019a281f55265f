package org.reelkeeper.exchange;

import java.util.List;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;

/// One stretch of a file that was read.
public sealed interface SourcePiece {

    /// Its first byte, counted from the start of the file.
    long offset();

    /// How many bytes it has.
    int length();

    /// The number of its first line in the file, from 1.
    long line();

    /// A record.
    ///
    /// @param digest SHA-256 of the piece without trailing white space (for a table together with its header row), in
    ///     lower-case hexadecimal
    record Read(
            long offset,
            int length,
            long line,
            SourceLayout layout,
            TextEncoding encoding,
            String digest,
            List<FieldText> fields)
            implements SourcePiece {
        public Read {
            fields = List.copyOf(fields);
        }
    }

    /// Matter that is no record.
    ///
    /// @param reason message key, such as `load.refused.no-record`
    /// @param details what the message names
    record Refused(long offset, int length, long line, String reason, List<String> details) implements SourcePiece {
        public Refused {
            details = List.copyOf(details);
        }
    }

    /// What belongs to the layout and to no record: the header row of a table. There is nothing to report of it.
    record Frame(long offset, int length, long line) implements SourcePiece {}
}
