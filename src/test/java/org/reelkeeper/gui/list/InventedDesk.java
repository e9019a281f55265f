package org.reelkeeper.gui.list;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.RecordQuery;

/// Answers a list with invented rows.
public record InventedDesk(Function<RecordQuery, long[]> finding, Function<long[], List<ListRow>> reading)
        implements ListDesk {

    public InventedDesk(int count) {
        this(_ -> InventedRows.keys(count), InventedRows::rows);
    }

    @Override
    public long[] keys(RecordQuery query, BooleanSupplier cancelled) {
        return finding.apply(query);
    }

    @Override
    public List<ListRow> rows(long[] keys, Set<Sort> more) {
        return reading.apply(keys).stream()
                .map(row -> InventedRows.filled(row, more))
                .toList();
    }

    @Override
    public OptionalInt next(long[] listed, int from, Sort sort, String typed) {
        var start = typed.toUpperCase(Locale.ROOT);
        return IntStream.concat(IntStream.range(from, listed.length), IntStream.range(0, from))
                .filter(place -> InventedRows.row(listed[place])
                        .title()
                        .toUpperCase(Locale.ROOT)
                        .startsWith(start))
                .findFirst();
    }
}
