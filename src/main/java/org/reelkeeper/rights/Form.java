package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;

/// A way in which restriction statements are put. Every word has to have its part in it, else it is not this form: a word
/// that is not understood may turn the sense of all the others.
@FunctionalInterface
interface Form {

    /// In the order in which they are tried.
    List<Form> ALL = List.of(
            StatedForms::none,
            StatedForms::pointer,
            StatedForms::harmless,
            DutyForms::credit,
            DutyForms::logo,
            DutyForms::whole,
            DutyForms::deletion,
            DutyForms::clearance,
            AmountForms::length,
            AmountForms::plays,
            TimeForms::hold,
            TimeForms::date,
            TimeForms::span,
            TargetForms::restricted,
            TargetForms::beside,
            TargetForms::outside,
            TargetForms::forbidden,
            TargetForms::only,
            TargetForms::free,
            TargetForms::bare);

    Optional<Outcome> read(ClauseWords words);

    /// What a clause says; empty when that is not understood.
    static Optional<Outcome> first(ClauseWords words) {
        for (var form : ALL) {
            var outcome = form.read(words);
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }
}
