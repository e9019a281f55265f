package org.reelkeeper.service;

import java.util.List;

/// What was found and done while a catalogue was opened; empty when it had been closed cleanly.
public record OpeningReport(List<Remark> remarks) {

    /// A sentence by its message key, such as `opening.rebuilt`, and what it names.
    public record Remark(String key, List<String> arguments) {
        public Remark(String key, Object... arguments) {
            this(key, List.of(arguments).stream().map(Object::toString).toList());
        }
    }

    /// The key of the remark that a part of the journal could not be read.
    static final String LOST = "opening.journal-lost";

    public OpeningReport {
        remarks = List.copyOf(remarks);
    }

    /// Whether a part of the journal could not be read and was given up.
    public boolean hasLost() {
        return remarks.stream().anyMatch(remark -> remark.key().equals(LOST));
    }
}
