package org.reelkeeper.store;

import java.time.Instant;
import java.util.Set;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.rights.RightsLight;

/// A condition on the records of a list. Several hold together.
public sealed interface Narrowing {

    /// The embargo is in one of these states.
    record InEmbargo(Set<EmbargoState> states) implements Narrowing {
        public InEmbargo {
            states = Set.copyOf(states);
        }
    }

    /// The embargo has an end, which is not before `from` and before `before`.
    record EmbargoEnds(Instant from, Instant before) implements Narrowing {}

    record InRights(Set<RightsLight> states) implements Narrowing {
        public InRights {
            states = Set.copyOf(states);
        }
    }

    record InPublication(Set<String> statuses) implements Narrowing {
        public InPublication {
            statuses = Set.copyOf(statuses);
        }
    }

    record InReview(Set<String> statuses) implements Narrowing {
        public InReview {
            statuses = Set.copyOf(statuses);
        }
    }

    record NotInReview(Set<String> statuses) implements Narrowing {
        public NotInReview {
            statuses = Set.copyOf(statuses);
        }
    }

    /// There is a finding of this code.
    record HasFinding(String code) implements Narrowing {}

    record HasFindings() implements Narrowing {}

    record HasDraft() implements Narrowing {}

    record IsCorrected() implements Narrowing {}

    /// The load with this number brought it.
    record OfLoad(long number) implements Narrowing {}

    /// The record id is this one to the letter.
    record HasRecordId(String recordId) implements Narrowing {}

    /// The catalogue's own key is this one.
    record HasKey(long key) implements Narrowing {}
}
