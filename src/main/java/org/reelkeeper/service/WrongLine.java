package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.exchange.LineFault;

/// A line of a file that could not be taken.
///
/// @param number from 1
/// @param reason a message key
public record WrongLine(long number, String reason, List<String> details) {
    public WrongLine {
        details = List.copyOf(details);
    }

    static List<WrongLine> of(List<LineFault> faults) {
        return faults.stream()
                .map(fault -> new WrongLine(fault.number(), fault.reason(), fault.details()))
                .toList();
    }
}
