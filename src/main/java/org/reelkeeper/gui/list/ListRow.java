package org.reelkeeper.gui.list;

import java.util.Map;
import org.reelkeeper.gui.Sign;
import org.reelkeeper.query.Sort;

/// A record as the list shows it. Until its page has come it is a row of which only the key is known.
///
/// @param more what the columns show that are there by choice
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
        Sign review,
        Map<Sort, String> more) {

    public ListRow {
        more = Map.copyOf(more);
    }

    /// A row that is on its way.
    public static ListRow awaited(long key) {
        return new ListRow(key, false, false, false, 0, "", "", "", Sign.NONE, Sign.NONE, Sign.NONE, Map.of());
    }

    /// What a column by choice shows.
    public String more(Sort sort) {
        return more.getOrDefault(sort, "");
    }
}
