package org.reelkeeper.exchange;

import org.reelkeeper.model.Span;

/// One cell of a row: the bytes it stands in, counted from the start of the row, and whether they are quoted.
record Cell(Span place, boolean quoted) {

    /// Nothing at all stands there, not even a pair of quotes.
    boolean isAbsent() {
        return place.length() == 0;
    }
}
