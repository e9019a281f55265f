package org.reelkeeper.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;
import org.reelkeeper.query.Sort;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.store.Narrowing;
import org.reelkeeper.store.Narrowing.EmbargoEnds;
import org.reelkeeper.store.Narrowing.HasDraft;
import org.reelkeeper.store.Narrowing.HasFindings;
import org.reelkeeper.store.Narrowing.InEmbargo;
import org.reelkeeper.store.Narrowing.InPublication;
import org.reelkeeper.store.Narrowing.InRights;
import org.reelkeeper.store.Narrowing.IsCorrected;
import org.reelkeeper.store.Narrowing.OfLoad;
import org.reelkeeper.store.RecordSearch;
import org.reelkeeper.store.SortColumn;

/// What a list means to the database: a scope in an order. It serves while the index does not hold the whole catalogue;
/// orders that the database has no column for are those of the keys then.
final class PlainList {

    /// An embargo that ends within this time is soon.
    static final Duration SOON = Duration.ofDays(7);

    private PlainList() {}

    /// Whether the database can say it all.
    static boolean suffices(RecordQuery query) {
        return query.words().isBlank()
                && query.picks().isEmpty()
                && switch (query.scope()) {
                    case Scope.OfQueue(var queue) -> queue != Queue.EMBARGO_HELD_OPEN;
                    case Scope.OfLoad _ -> true;
                    case Scope.OfWorkSet _, Scope.EmbargoesEnded _ -> false;
                };
    }

    static RecordSearch of(RecordQuery query, Instant now) {
        var narrowings = new ArrayList<>(scope(query.scope(), now));
        if (!query.releases().isAny()) {
            narrowings.add(new InEmbargo(Set.of(EmbargoState.EMBARGOED, EmbargoState.LAPSED, EmbargoState.UNCLEAR)));
            narrowings.add(
                    new EmbargoEnds(query.releases().from(), query.releases().before()));
        }
        return RecordSearch.all(now)
                .narrowedBy(narrowings.toArray(Narrowing[]::new))
                .sortedBy(column(query.sort()), query.ascending());
    }

    private static List<Narrowing> scope(Scope scope, Instant now) {
        return switch (scope) {
            case Scope.OfQueue(var queue) -> queue(queue, now);
            case Scope.OfLoad(var number) -> List.of(new OfLoad(number));
            case Scope.OfWorkSet _, Scope.EmbargoesEnded _ -> List.of();
        };
    }

    private static List<Narrowing> queue(Queue queue, Instant now) {
        return switch (queue) {
            case ALL -> List.of();
            case DRAFTS -> List.of(new HasDraft());
            case CORRECTED -> List.of(new IsCorrected());
            case WITH_PROBLEMS -> List.of(new HasFindings());
            case EMBARGO_IN_FORCE -> embargo(EmbargoState.EMBARGOED);
            case EMBARGO_LIFTS_SOON ->
                List.of(new InEmbargo(Set.of(EmbargoState.EMBARGOED)), new EmbargoEnds(now, now.plus(SOON)));
            case EMBARGO_HELD, EMBARGO_HELD_OPEN -> embargo(EmbargoState.HELD);
            case EMBARGO_UNCLEAR -> embargo(EmbargoState.UNCLEAR);
            case EMBARGO_LAPSED -> embargo(EmbargoState.LAPSED);
            case EMBARGO_LIFTED -> embargo(EmbargoState.LIFTED);
            case EMBARGO_NONE -> embargo(EmbargoState.NONE);
            case RIGHTS_NONE_STATED -> terms(RightsLight.NONE_STATED);
            case RIGHTS_RULES -> terms(RightsLight.RULES);
            case RIGHTS_UNCLEAR -> terms(RightsLight.UNCLEAR);
            case RIGHTS_EMPTY -> terms(RightsLight.EMPTY);
            case RIGHTS_DUTIES -> terms(RightsLight.DUTIES);
            case RIGHTS_BLOCKED -> terms(RightsLight.BLOCKED);
            case WITHHELD -> List.of(new InPublication(Set.of(Publication.WITHHELD.key())));
            case WITHDRAWN -> List.of(new InPublication(Set.of(Publication.WITHDRAWN.key())));
        };
    }

    private static List<Narrowing> embargo(EmbargoState state) {
        return List.of(new InEmbargo(Set.of(state)));
    }

    private static List<Narrowing> terms(RightsLight state) {
        return List.of(new InRights(Set.of(state)));
    }

    private static SortColumn column(Sort sort) {
        return switch (sort) {
            case KEY -> SortColumn.KEY;
            case RECORD_ID -> SortColumn.RECORD_ID;
            case DATE -> SortColumn.DATE;
            case TITLE -> SortColumn.TITLE;
            case EMBARGO -> SortColumn.EMBARGO;
            case RIGHTS -> SortColumn.TERMS;
            case REVIEW -> SortColumn.REVIEW;
            case PROBLEMS -> SortColumn.PROBLEMS;
            case COUNTRY, CITY, LOCATION, SOURCE, LANGUAGE, HOLDER, DURATION, LOAD -> SortColumn.KEY;
        };
    }
}
