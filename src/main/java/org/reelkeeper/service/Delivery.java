package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.store.Identified;

/// Decides what a delivered record is to the catalogue: new, the same as before, or another text of one that it holds.
///
/// A second record with the same id and other bytes within one load is a record of its own that shares the id, and so is
/// a delivery for an id that several records share: records are never merged because somebody mistyped a number.
///
/// It remembers every record of the load, by hashes of a few bytes: a preview, which stores nothing, and a load, which
/// stores batch by batch, come to the same. Not safe for several threads.
final class Delivery {

    /// What a delivered record is.
    sealed interface Standing {

        record New() implements Standing {}

        record Same() implements Standing {}

        /// The catalogue's record of this key has other bytes.
        record Changed(long key) implements Standing {}
    }

    private final long number;
    private final KeyRun own;
    private final LongSet identities = new LongSet();
    private final LongSet records = new LongSet();
    private final LongSet replaced = new LongSet();

    /// Judges the records of one load.
    ///
    /// @param number of the load; what it has already replaced is not replaced again
    /// @param own keys that no record has but those that the load brings
    Delivery(long number, KeyRun own) {
        this.number = number;
        this.own = own;
    }

    /// Judges records that are only looked at.
    static Delivery previewed() {
        return new Delivery(0, new KeyRun(0, 0));
    }

    /// Judges one record and remembers it.
    ///
    /// @param known what the catalogue holds under this identity, in the order of keys
    Standing standing(String identity, String digest, List<Identified> known) {
        long name = LongSet.hash(identity);
        boolean shared = identities.contains(name);
        boolean repeated = !remember(identity, digest);
        if (repeated || (!replaced.contains(name) && isAmong(known, digest))) {
            return new Standing.Same();
        }
        var standing = shared ? new Standing.New() : standing(known);
        if (standing instanceof Standing.Changed) {
            replaced.add(name); // the bytes that the catalogue held until now are another record's from here on
        }
        return standing;
    }

    /// Remembers a record that was judged before the load was broken off; false when it was met already.
    boolean remember(String identity, String digest) {
        identities.add(LongSet.hash(identity));
        return records.add(LongSet.hash(identity + "\n" + digest));
    }

    private static boolean isAmong(List<Identified> known, String digest) {
        return known.stream().anyMatch(record -> record.digest().equals(digest));
    }

    /// A record is changed only where there is no doubt which one is meant: with two of the same id the delivery stands
    /// beside them, and nobody's record is overwritten.
    private Standing standing(List<Identified> known) {
        boolean isOne = known.size() == 1
                && !own.contains(known.getFirst().key())
                && known.getFirst().revision() != number;
        return isOne ? new Standing.Changed(known.getFirst().key()) : new Standing.New();
    }
}
