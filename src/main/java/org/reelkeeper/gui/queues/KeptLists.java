package org.reelkeeper.gui.queues;

import java.util.List;
import org.reelkeeper.service.WorkSet;

/// The work sets by name and the saved searches in their order.
public record KeptLists(List<WorkSet> workSets, List<KeptSearch> searches) {

    public static final KeptLists NONE = new KeptLists(List.of(), List.of());

    public KeptLists {
        workSets = List.copyOf(workSets);
        searches = List.copyOf(searches);
    }
}
