package org.reelkeeper.exchange;

import java.util.List;

/// A line of a file that could not be taken.
///
/// @param number from 1
/// @param reason a message key
public record LineFault(long number, String reason, List<String> details) {
    public LineFault {
        details = List.copyOf(details);
    }
}
