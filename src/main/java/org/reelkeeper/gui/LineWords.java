package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.service.WrongLine;

/// Says which lines of a file could not be taken, and why.
public record LineWords(Messages messages) {

    private static final int LINES = 6;

    /// A line of words for each of the first, and one for the others.
    ///
    /// @param all how many there are
    /// @param file its name
    public List<String> of(List<WrongLine> wrong, long all, String file) {
        var lines = new ArrayList<String>();
        if (all > 0) {
            lines.add(messages.get("lines.wrong", all, file));
            wrong.stream().limit(LINES).map(this::of).forEach(lines::add);
        }
        if (all > LINES) {
            lines.add(messages.get("lines.more", all - LINES));
        }
        return lines;
    }

    private String of(WrongLine wrong) {
        return messages.get(
                "lines.line",
                wrong.number(),
                messages.get(wrong.reason(), wrong.details().toArray()));
    }
}
