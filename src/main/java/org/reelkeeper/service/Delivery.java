package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.store.Identified;

/// Decides what a delivered record is to the catalogue: new, the same as before, or another text of one that it holds.
///
/// A second record with the same id and other bytes within one load is a record of its own that shares the id, and so is
/// a delivery for an id that several records share: records are never merged because somebody mistyped a number. Not safe for several threads.
final class Delivery {

    /// What a delivered record is.
    sealed interface Standing {

        record New() implements Standing {}

        record Same() implements Standing {}

        /// The catalogue's record of this key has other bytes.
        record Changed(long key) implements Standing {}
    }

    private final long number;
    private final long firstKey;
    private final Met met;

    /// Judges the records of one load.
    ///
    /// @param number of the load; what it has already replaced is not replaced again
    /// @param firstKey of the records that the load brings
    Delivery(long number, long firstKey) {
        this(number, firstKey, new Met.Exactly());
    }

    private Delivery(long number, long firstKey, Met met) {
        this.number = number;
        this.firstKey = firstKey;
        this.met = met;
    }

    /// Judges records that are only looked at, any number of them.
    static Delivery previewed() {
        return new Delivery(0, Long.MAX_VALUE, new Met.ByHash());
    }

    /// Judges one record and remembers it.
    ///
    /// @param known what the catalogue holds under this identity, in the order of keys
    Standing standing(String identity, String digest, List<Identified> known) {
        var meeting = met.meet(identity, digest);
        if (meeting == Met.Meeting.REPEATED || (!met.isReplaced(identity) && isAmong(known, digest))) {
            return new Standing.Same();
        }
        var standing = meeting == Met.Meeting.SHARED ? new Standing.New() : standing(known);
        if (standing instanceof Standing.Changed) {
            met.replace(identity); // the bytes that the catalogue held until now are another record's from here on
        }
        return standing;
    }

    private static boolean isAmong(List<Identified> known, String digest) {
        return known.stream().anyMatch(record -> record.digest().equals(digest));
    }

    /// A record is changed only where there is no doubt which one is meant: with two of the same id the delivery stands
    /// beside them, and nobody's record is overwritten.
    private Standing standing(List<Identified> known) {
        boolean isOne = known.size() == 1
                && known.getFirst().key() < firstKey
                && known.getFirst().revision() != number;
        return isOne ? new Standing.Changed(known.getFirst().key()) : new Standing.New();
    }

    /// Forgets what it met, once the catalogue itself holds it.
    void forget() {
        met.forget();
    }
}
