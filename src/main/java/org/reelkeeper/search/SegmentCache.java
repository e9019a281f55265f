package org.reelkeeper.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// What is held in memory of each part of the index, for as long as that part lives. A part never changes, but for the
/// records that are taken out of it.
final class SegmentCache {

    private final Dictionary dictionary = new Dictionary();
    private final Map<IndexReader.CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();

    Dictionary dictionary() {
        return dictionary;
    }

    SegmentColumns of(LeafReader reader) {
        var helper = reader.getCoreCacheHelper();
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(segments::remove);
            return new SegmentColumns(dictionary);
        });
    }
}
