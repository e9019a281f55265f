package org.reelkeeper.service;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.Query.And;
import org.reelkeeper.query.Query.EmbargoEnds;
import org.reelkeeper.query.Query.InEmbargo;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.store.Counts;
import org.reelkeeper.store.Database;

/// Counts what the built-in queues hold: by the index when that holds the whole catalogue, else by the database, which
/// goes through all rows for it.
final class QueueCounting {

    private static final Query IN_FORCE = new InEmbargo(EmbargoState.EMBARGOED);

    private final Searches searches;
    private final Database database;

    QueueCounting(Searches searches, Database database) {
        this.searches = searches;
        this.database = database;
    }

    QueueCounts counts(Instant now) {
        searches.settleFew(); // after a correction the index is there at once
        return searches.isWhole() ? byIndex(now) : byDatabase(now);
    }

    private QueueCounts byIndex(Instant now) {
        var queues = List.of(Queue.values());
        var found = searches.counts(queues.stream().map(RecordQuery.all()::in).toList(), now);
        var counts = new EnumMap<Queue, Long>(Queue.class);
        for (int place = 0; place < queues.size(); place++) {
            counts.put(queues.get(place), found.get(place));
        }
        var beyond = new And(List.of(IN_FORCE, new EmbargoEnds(now.plus(PlainList.SOON), Instant.MAX)));
        return new QueueCounts(counts, nextTurn(searches.firstEnd(IN_FORCE, now), searches.firstEnd(beyond, now)));
    }

    private QueueCounts byDatabase(Instant now) {
        Counts counts =
                database.read("counting", tables -> tables.listings().counts(now, now.plus(PlainList.SOON), now));
        return new QueueCounts(byQueue(counts), nextTurn(counts.nextEnd(), counts.nextEndBeyond()));
    }

    /// When an embargo ends, or comes to end soon.
    private static Instant nextTurn(Instant nextEnd, Instant nextEndBeyond) {
        var soon = nextEndBeyond.equals(Instant.MAX)
                ? nextEndBeyond
                : nextEndBeyond.minus(PlainList.SOON).plusMillis(1);
        return soon.isBefore(nextEnd) ? soon : nextEnd;
    }

    private static Map<Queue, Long> byQueue(Counts counts) {
        var queues = new EnumMap<Queue, Long>(Queue.class);
        queues.put(Queue.ALL, counts.total());
        queues.put(Queue.DRAFTS, counts.drafts());
        queues.put(Queue.CORRECTED, counts.corrected());
        queues.put(Queue.WITH_PROBLEMS, counts.withFindings());
        queues.put(Queue.EMBARGO_IN_FORCE, counts.of(EmbargoState.EMBARGOED));
        queues.put(Queue.EMBARGO_LIFTS_SOON, counts.liftingSoon());
        queues.put(Queue.EMBARGO_HELD, counts.of(EmbargoState.HELD));
        queues.put(Queue.EMBARGO_HELD_OPEN, QueueCounts.UNKNOWN);
        queues.put(Queue.EMBARGO_UNCLEAR, counts.of(EmbargoState.UNCLEAR));
        queues.put(Queue.EMBARGO_LAPSED, counts.of(EmbargoState.LAPSED));
        queues.put(Queue.EMBARGO_LIFTED, counts.of(EmbargoState.LIFTED));
        queues.put(Queue.EMBARGO_NONE, counts.of(EmbargoState.NONE));
        queues.put(Queue.RIGHTS_NONE_STATED, counts.of(RightsLight.NONE_STATED));
        queues.put(Queue.RIGHTS_RULES, counts.of(RightsLight.RULES));
        queues.put(Queue.RIGHTS_UNCLEAR, counts.of(RightsLight.UNCLEAR));
        queues.put(Queue.RIGHTS_EMPTY, counts.of(RightsLight.EMPTY));
        queues.put(Queue.RIGHTS_DUTIES, counts.of(RightsLight.DUTIES));
        queues.put(Queue.RIGHTS_BLOCKED, counts.of(RightsLight.BLOCKED));
        queues.put(Queue.WITHHELD, counts.withheld());
        queues.put(Queue.WITHDRAWN, counts.withdrawn());
        return queues;
    }
}
