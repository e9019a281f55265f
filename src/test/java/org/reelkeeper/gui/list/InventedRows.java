package org.reelkeeper.gui.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Sign;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.query.Sort;

/// A catalogue of any size that exists in the head only.
public final class InventedRows {

    private static final List<String> TITLES = List.of(
            "PORTUGAL: Lisbon ferry crews return to work after a night of talks",
            "PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices",
            "PORTUGAL: Government offers harbour fee relief",
            "PORTUGAL: Fish market stands empty as blockade enters its third day",
            "AT SEA: Trawlers resume work off Cascais");

    private InventedRows() {}

    public static long[] keys(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }

    public static List<ListRow> rows(long[] keys) {
        return Arrays.stream(keys).mapToObj(InventedRows::row).toList();
    }

    public static ListRow row(long key) {
        var kind = (int) (key % 5);
        return new ListRow(
                key,
                true,
                kind == 2,
                kind == 0,
                kind == 1 || kind == 4 ? kind : 0,
                Long.toString(730_100 + key * 3),
                (1 + key % 28) + " Jun 2008",
                TITLES.get(kind),
                embargo(kind),
                kind == 2
                        ? Sign.of(Tone.ACCENT, Shape.TRIANGLE, "not Spain")
                        : Sign.of(Tone.PLAIN, Shape.NONE, "none stated"),
                kind == 0 ? Sign.of(Tone.GOOD, Shape.CHECK, "reviewed") : Sign.NONE,
                Map.of());
    }

    /// The row with these columns filled.
    static ListRow filled(ListRow row, Set<Sort> more) {
        return new ListRow(
                row.key(),
                row.arrived(),
                row.draft(),
                row.corrected(),
                row.problems(),
                row.recordId(),
                row.date(),
                row.title(),
                row.embargo(),
                row.rights(),
                row.review(),
                more.stream().collect(Collectors.toMap(sort -> sort, sort -> sort + " of " + row.key())));
    }

    private static Sign embargo(int kind) {
        return switch (kind) {
            case 1 -> Sign.of(Tone.WARNING, Shape.LOCK, "until 18 Jun, 13:00");
            case 2 -> Sign.of(Tone.BAD, Shape.QUESTION, "unclear");
            case 3 -> Sign.of(Tone.GOOD, Shape.CHECK, "lifted 9 Jun");
            default -> Sign.of(Tone.PLAIN, Shape.NONE, "lapsed");
        };
    }
}
