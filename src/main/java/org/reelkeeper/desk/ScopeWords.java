package org.reelkeeper.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.queues.Contents;
import org.reelkeeper.gui.queues.KeptLists;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.Scope;
import org.reelkeeper.service.Scope.EmbargoesEnded;
import org.reelkeeper.service.Scope.OfLoad;
import org.reelkeeper.service.Scope.OfQueue;
import org.reelkeeper.service.Scope.OfWorkSet;

/// What the chosen row of the side bar is called above the list, where its group does not stand beside it.
///
/// @param moments a moment as the person at this desk reads it
record ScopeWords(Messages messages, Function<Instant, String> moments) {

    /// Empty for the whole catalogue.
    String name(Scope scope, Contents contents, KeptLists lists) {
        return switch (scope) {
            case OfQueue(var queue) -> queue == Queue.ALL ? "" : queue(queue);
            case EmbargoesEnded(var since) ->
                messages.get(
                        "facets.pick",
                        messages.get("queues.group.embargo"),
                        messages.get("queues.ended-since", moments.apply(since)));
            case OfLoad(var number) ->
                contents.loads().stream()
                        .filter(load -> load.number() == number)
                        .map(load -> messages.get("facets.pick", messages.get("facets.name.load"), load.name()))
                        .findFirst()
                        .orElse(messages.get("facets.load", Long.toString(number)));
            case OfWorkSet(var number) ->
                lists.workSets().stream()
                        .filter(set -> set.number() == number)
                        .map(set -> messages.get("shell.scope.work-set", set.name()))
                        .findFirst()
                        .orElse(messages.get("shell.scope.work-set", Long.toString(number)));
        };
    }

    private String queue(Queue queue) {
        var word = queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = messages.get("queues." + word);
        return group(queue)
                .map(group -> messages.get("facets.pick", messages.get(group), name))
                .orElse(name);
    }

    private static Optional<String> group(Queue queue) {
        return switch (queue) {
            case ALL, DRAFTS, CORRECTED, WITH_PROBLEMS, WITHHELD, WITHDRAWN -> Optional.empty();
            case EMBARGO_IN_FORCE,
                    EMBARGO_LIFTS_SOON,
                    EMBARGO_HELD,
                    EMBARGO_HELD_OPEN,
                    EMBARGO_UNCLEAR,
                    EMBARGO_LAPSED,
                    EMBARGO_LIFTED,
                    EMBARGO_NONE -> Optional.of("queues.group.embargo");
            case RIGHTS_NONE_STATED, RIGHTS_RULES, RIGHTS_UNCLEAR, RIGHTS_EMPTY, RIGHTS_DUTIES, RIGHTS_BLOCKED ->
                Optional.of("queues.group.rights");
        };
    }
}
