package org.reelkeeper.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.reelkeeper.gui.list.ListDesk;
import org.reelkeeper.gui.list.ListRow;
import org.reelkeeper.gui.list.ListingWords;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;

/// The rows of an open catalogue.
record CatalogueRows(Catalogue catalogue, Surroundings around) implements ListDesk {

    @Override
    public long[] keys(RecordQuery query, BooleanSupplier cancelled) {
        return catalogue.records().keys(query, cancelled);
    }

    @Override
    public List<ListRow> rows(long[] keys, Set<Sort> more) {
        var words = new ListingWords(around.messages().locale(), catalogue.settings()::zone);
        var drafts = drafts();
        var now = around.clock().instant();
        var texts = catalogue.records().texts(LongStream.of(keys).boxed().toList(), more);
        return catalogue.records().rows(keys).stream()
                .map(listing -> words.row(
                        listing, drafts.contains(listing.key()), texts.getOrDefault(listing.key(), Map.of()), now))
                .toList();
    }

    private Set<Long> drafts() {
        var keys = catalogue.records().keys(RecordQuery.all().in(Queue.DRAFTS), () -> false);
        return LongStream.of(keys).boxed().collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public OptionalInt next(long[] listed, int from, Sort sort, String typed) {
        return catalogue.searches().next(listed, from, sort, typed);
    }
}
