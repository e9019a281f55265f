package org.reelkeeper.service;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.Query.And;
import org.reelkeeper.query.Query.EmbargoEnds;
import org.reelkeeper.query.Query.EmbargoLifted;
import org.reelkeeper.query.Query.Everything;
import org.reelkeeper.query.Query.HasDraft;
import org.reelkeeper.query.Query.HasProblem;
import org.reelkeeper.query.Query.HasReviewDate;
import org.reelkeeper.query.Query.InEmbargo;
import org.reelkeeper.query.Query.InPublication;
import org.reelkeeper.query.Query.InRights;
import org.reelkeeper.query.Query.InWorkSet;
import org.reelkeeper.query.Query.IsEdited;
import org.reelkeeper.query.Query.Not;
import org.reelkeeper.query.Query.OfLoad;
import org.reelkeeper.query.Query.Or;
import org.reelkeeper.rights.RightsLight;

/// What a scope is to the index.
final class ScopeMeaning {

    private ScopeMeaning() {}

    /// Both the scope and what is asked within it.
    static Query and(Scope scope, ReleaseSpan releases, Query asked, Instant now) {
        var all = Stream.of(of(scope, now), of(releases), asked)
                .filter(part -> !(part instanceof Everything))
                .toList();
        return switch (all.size()) {
            case 0 -> new Everything();
            case 1 -> all.getFirst();
            default -> new And(all);
        };
    }

    private static Query of(ReleaseSpan releases) {
        return releases.isAny()
                ? new Everything()
                : new And(List.of(
                        new EmbargoEnds(releases.from(), releases.before()),
                        new Not(new InEmbargo(EmbargoState.LIFTED))));
    }

    private static Query of(Scope scope, Instant now) {
        return switch (scope) {
            case Scope.OfQueue(var queue) -> of(queue, now);
            case Scope.EmbargoesEnded(var since) ->
                new Or(List.of(
                        new And(List.of(new InEmbargo(EmbargoState.LAPSED), new EmbargoEnds(since, Instant.MAX))),
                        new EmbargoLifted(since, Instant.MAX)));
            case Scope.OfLoad(var number) -> new OfLoad(Long.toString(number));
            case Scope.OfWorkSet(var number) -> new InWorkSet(Long.toString(number));
        };
    }

    private static Query of(Queue queue, Instant now) {
        return switch (queue) {
            case ALL -> new Everything();
            case DRAFTS -> new HasDraft();
            case CORRECTED -> new IsEdited();
            case WITH_PROBLEMS -> new HasProblem("");
            case EMBARGO_IN_FORCE -> new InEmbargo(EmbargoState.EMBARGOED);
            case EMBARGO_LIFTS_SOON ->
                new And(List.of(new InEmbargo(EmbargoState.EMBARGOED), new EmbargoEnds(now, now.plus(PlainList.SOON))));
            case EMBARGO_HELD -> new InEmbargo(EmbargoState.HELD);
            case EMBARGO_HELD_OPEN -> new And(List.of(new InEmbargo(EmbargoState.HELD), new Not(new HasReviewDate())));
            case EMBARGO_UNCLEAR -> new InEmbargo(EmbargoState.UNCLEAR);
            case EMBARGO_LAPSED -> new InEmbargo(EmbargoState.LAPSED);
            case EMBARGO_LIFTED -> new InEmbargo(EmbargoState.LIFTED);
            case EMBARGO_NONE -> new InEmbargo(EmbargoState.NONE);
            case RIGHTS_NONE_STATED -> new InRights(RightsLight.NONE_STATED);
            case RIGHTS_RULES -> new InRights(RightsLight.RULES);
            case RIGHTS_UNCLEAR -> new InRights(RightsLight.UNCLEAR);
            case RIGHTS_EMPTY -> new InRights(RightsLight.EMPTY);
            case RIGHTS_DUTIES -> new InRights(RightsLight.DUTIES);
            case RIGHTS_BLOCKED -> new InRights(RightsLight.BLOCKED);
            case WITHHELD -> new InPublication(Publication.WITHHELD);
            case WITHDRAWN -> new InPublication(Publication.WITHDRAWN);
        };
    }
}
