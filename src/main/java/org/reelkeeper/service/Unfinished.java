package org.reelkeeper.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.reelkeeper.store.Narrowing.NotInReview;
import org.reelkeeper.store.RecordSearch;

/// Finds the next record of a list that waits for work. The list may be long and the next one near, or far: the
/// nearest rows are read, and only if all of them are finished the catalogue is asked, once, for all that are not.
final class Unfinished {

    private static final Set<String> FINISHED = Set.of("corrected", "reviewed", "released");
    private static final int NEAR = 200;

    private final OpenCatalogue catalogue;

    Unfinished(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The first unfinished record from a place on; behind the last comes the first.
    OptionalLong next(long[] listed, int from, Instant now, BooleanSupplier cancelled) {
        var near = near(inTurn(listed, from).limit(NEAR).toArray());
        return near.isPresent() ? near : far(inTurn(listed, from), now, cancelled);
    }

    private static LongStream inTurn(long[] listed, int from) {
        int first = Math.clamp(from, 0, listed.length);
        return LongStream.concat(Arrays.stream(listed, first, listed.length), Arrays.stream(listed, 0, first));
    }

    private OptionalLong near(long... keys) {
        return catalogue
                .database()
                .read("reading the list", tables -> tables.listings().rows(keys))
                .stream()
                .filter(row -> !FINISHED.contains(row.review()))
                .mapToLong(row -> row.key())
                .findFirst();
    }

    private OptionalLong far(LongStream keys, Instant now, BooleanSupplier cancelled) {
        var search = RecordSearch.all(now).narrowedBy(new NotInReview(FINISHED));
        var unfinished = catalogue
                .database()
                .read("finding records", tables -> tables.listings().keys(search, cancelled));
        Arrays.sort(unfinished);
        return keys.filter(key -> Arrays.binarySearch(unfinished, key) >= 0).findFirst();
    }
}
