package org.reelkeeper.gui.list;

import org.reelkeeper.gui.Sign;

/// A record as the list shows it. Until its page has come it is a row of which only the key is known.
public record ListRow(
        long key,
        boolean arrived,
        boolean draft,
        boolean corrected,
        int problems,
        String recordId,
        String date,
        String title,
        Sign embargo,
        Sign rights,
        Sign review) {

    /// A row that is on its way.
    public static ListRow awaited(long key) {
        return new ListRow(key, false, false, false, 0, "", "", "", Sign.NONE, Sign.NONE, Sign.NONE);
    }
}
