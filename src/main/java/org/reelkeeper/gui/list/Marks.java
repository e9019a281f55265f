package org.reelkeeper.gui.list;

import java.util.HashSet;
import java.util.Set;

/// The records picked for an act on many: some, or all that match except some.
public record Marks(boolean all, Set<Long> exceptions) {

    public static final Marks NONE = new Marks(false, Set.of());
    public static final Marks ALL = new Marks(true, Set.of());

    public Marks {
        exceptions = Set.copyOf(exceptions);
    }

    public boolean contains(long key) {
        return all != exceptions.contains(key);
    }

    /// The same but for this record.
    public Marks toggled(long key) {
        var next = new HashSet<>(exceptions);
        if (!next.remove(key)) {
            next.add(key);
        }
        return new Marks(all, next);
    }

    public long count(long matching) {
        return all ? matching - exceptions.size() : exceptions.size();
    }
}
