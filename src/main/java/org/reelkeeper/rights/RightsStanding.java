package org.reelkeeper.rights;

import java.util.List;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;

/// All of a record that a licence answer depends on.
///
/// @param embargo at the moment of the answer
/// @param terms what is known of the usage terms
/// @param rules all that count, wherever they were found
/// @param date of the record, from which limits of time count that start with the release
public record RightsStanding(
        Publication publication, EmbargoState embargo, TermsState terms, List<Rule> rules, DateReading date) {

    public RightsStanding {
        rules = List.copyOf(rules);
    }
}
