package org.reelkeeper.rights;

import java.util.List;

/// May it be licensed, and why so.
///
/// @param reasons what decided; for a yes what was looked at and lets it pass
/// @param duties what the answer obliges to: credits, clearances, limits, and rules for other acts than use
public record LicenceAnswer(Verdict verdict, List<Reason> reasons, List<Rule> duties) {

    public LicenceAnswer {
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
    }
}
