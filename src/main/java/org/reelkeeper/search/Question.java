package org.reelkeeper.search;

import java.time.Instant;
import java.util.List;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Query;

/// Which records are wanted: those that match the query and all picks.
///
/// @param now the instant at which the states of embargoes are taken
public record Question(Query query, List<Pick> picks, Names names, Instant now) {

    public Question {
        picks = List.copyOf(picks);
    }
}
