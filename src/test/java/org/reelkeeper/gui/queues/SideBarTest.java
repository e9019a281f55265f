package org.reelkeeper.gui.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Scope;

@ExtendWith(FxToolkit.class)
class SideBarTest {

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());

    @Test
    void everyQueueCanBeChosen() {
        onFxThread(() -> {
            var hands = Hands.on(new SideBar(model(), new Messages(Locale.UK)), 240, 700);
            Arrays.stream(Queue.values()).toList().reversed().forEach(queue -> {
                hands.click("queue-" + QueueRow.word(queue));

                assertEquals(new Scope.OfQueue(queue), query.get().scope());
            });
        });
    }

    private QueueModel model() {
        return new QueueModel(
                query,
                () -> new Contents(new QueueCounts(Map.of(), Instant.MAX), List.of()),
                new SameThreadJobs(),
                fault -> {
                    throw new AssertionError(fault);
                });
    }
}
