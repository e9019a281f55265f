package org.reelkeeper.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Which records a list shows, in which order.
///
/// @param words all of which must stand in title, summary, story or ids, capitals or not; of a record id the beginning
/// is enough
/// @param now the instant at which the states of embargoes are taken
public record RecordSearch(
        List<String> words, List<Narrowing> narrowings, SortColumn sort, boolean ascending, Instant now) {

    public RecordSearch {
        words = List.copyOf(words);
        narrowings = List.copyOf(narrowings);
    }

    /// All records, in the order in which they came.
    public static RecordSearch all(Instant now) {
        return new RecordSearch(List.of(), List.of(), SortColumn.KEY, true, now);
    }

    public RecordSearch withWords(String... wanted) {
        return new RecordSearch(List.of(wanted), narrowings, sort, ascending, now);
    }

    public RecordSearch narrowedBy(Narrowing... wanted) {
        return new RecordSearch(words, List.of(wanted), sort, ascending, now);
    }

    public RecordSearch narrowedAlsoBy(Narrowing wanted) {
        return new RecordSearch(
                words, Stream.concat(narrowings.stream(), Stream.of(wanted)).toList(), sort, ascending, now);
    }

    public RecordSearch sortedBy(SortColumn column, boolean upwards) {
        return new RecordSearch(words, narrowings, column, upwards, now);
    }
}
