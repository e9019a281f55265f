package org.reelkeeper.edit;

import java.util.ArrayList;
import java.util.List;

/// Keys of records that follow each other without a gap.
///
/// @param last the last of them, itself among them
public record KeyRun(long first, long last) {

    /// Rising keys as runs.
    public static List<KeyRun> of(List<Long> keys) {
        var runs = new ArrayList<KeyRun>();
        for (long key : keys) {
            if (!runs.isEmpty() && runs.getLast().last() + 1 == key) {
                runs.add(new KeyRun(runs.removeLast().first(), key));
            } else {
                runs.add(new KeyRun(key, key));
            }
        }
        return List.copyOf(runs);
    }

    public long count() {
        return last - first + 1;
    }

    public boolean contains(long key) {
        return first <= key && key <= last;
    }
}
