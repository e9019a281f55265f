package org.reelkeeper.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the last values that were asked for, a fixed number of them. Any thread.
final class RecentlyUsed<K, V> {

    private final int limit;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    RecentlyUsed(int limit) {
        this.limit = limit;
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void keep(K key, V value) {
        values.put(key, value);
        if (values.size() > limit) {
            values.remove(values.keySet().iterator().next());
        }
    }
}
