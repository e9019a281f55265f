package org.reelkeeper.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.rights.RightsLight;

/// Which records are wanted. Names of loads, persons and work sets are as typed; whoever runs the query resolves them.
/// A stretch of time that is open at one end goes back to the year 1 or on to the year 9999. An `Or` of nothing finds
/// nothing.
public sealed interface Query {

    record Everything() implements Query {}

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /// Words in the texts of a record.
    ///
    /// @param fields one of which must hold them; empty for any text of the record
    record InText(Set<Field> fields, TextMatch match) implements Query {
        public InText {
            fields = Set.copyOf(fields);
        }
    }

    /// The field stands in the record and is not empty.
    record Present(Field field) implements Query {}

    /// The catalogue's own key is this one.
    record OfKey(long key) implements Query {}

    /// The record id is this one to the letter.
    record OfRecordId(String recordId) implements Query {}

    /// The date of the record, as far as it is known, lies in this span; a month or a year counts with all its days.
    record Dated(LocalDate from, LocalDate before) implements Query {}

    record InEmbargo(EmbargoState state) implements Query {}

    /// The embargo has an end, which is not before `from` and before `before`.
    record EmbargoEnds(Instant from, Instant before) implements Query {}

    /// The embargo was lifted by a person in this span.
    record EmbargoLifted(Instant from, Instant before) implements Query {}

    /// The record is held, and a day is set on which somebody is to look at it again.
    record HasReviewDate() implements Query {}

    record InRights(RightsLight state) implements Query {}

    /// A rule of the record names this as its target, whatever the rule says about it.
    ///
    /// @param value a code or name as `rights.Targets` has it
    record Names(Target target, String value) implements Query {}

    enum Target {
        TERRITORY,
        GROUP,
        PARTY,
        MEDIUM
    }

    record InPublication(Publication publication) implements Query {}

    record InReview(Review review) implements Query {}

    /// There is a finding whose code begins with this; empty for any finding.
    record HasProblem(String code) implements Query {}

    /// Something is typed for the record and not saved.
    record HasDraft() implements Query {}

    /// A person has changed something that a record file holds.
    record IsEdited() implements Query {}

    /// A load brought the record.
    ///
    /// @param name its number, or a part of the name of one of its files
    record OfLoad(String name) implements Query {}

    /// A load that began in this span brought the record.
    record Loaded(Instant from, Instant before) implements Query {}

    /// The record got its present state in this span.
    record Changed(Instant from, Instant before) implements Query {}

    /// The record got its present state by an edit of this person.
    record ByPerson(String name) implements Query {}

    /// The record is in a work set.
    ///
    /// @param name its number, or its name
    record InWorkSet(String name) implements Query {}
}
