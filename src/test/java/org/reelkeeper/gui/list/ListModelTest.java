package org.reelkeeper.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.service.RecordQuery;

/// A list whose questions take their time.
@ExtendWith(FxToolkit.class)
class ListModelTest {

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final List<String> answered = new ArrayList<>();
    private final HeldJobs jobs = new HeldJobs();
    private final ListModel model =
            new ListModel(query, new InventedDesk(this::keys, InventedRows::rows), jobs, fault -> {
                throw new AssertionError(fault);
            });

    @Test
    void whoAsksAgainAndAgainHearsAnAnswerFirstAndOneMoreAfterIt() {
        onFxThread(() -> {
            query.set(RecordQuery.all().withWords("lynx"));
            model.refresh();
            model.refresh();
            jobs.letGo();

            assertEquals(List.of("lynx"), answered);
            assertEquals(3, model.count().get());

            jobs.letGo();
            jobs.letGo();

            assertEquals(List.of("lynx", "lynx"), answered);
            assertFalse(model.findingProperty().get());
        });
    }

    @Test
    void anotherQuestionDoesNotWaitForTheAnswerToTheLast() {
        onFxThread(() -> {
            query.set(RecordQuery.all().withWords("lynx"));
            model.refresh();
            query.set(RecordQuery.all().withWords("heron"));
            jobs.letGo();
            jobs.letGo();
        });

        assertEquals(List.of("heron"), answered);
    }

    @Test
    void aSearchThatTakesItsTimeIsShownUntilItIsAnswered() {
        var hands = onFxThread(() -> Hands.on(new RecordList(model, new Messages(Locale.UK)), 900, 400));
        onFxThread(() -> query.set(RecordQuery.all().withWords("lynx")));
        assertFalse(onFxThread(() -> hands.sees("list-finding")));
        until(() -> hands.sees("list-finding"));

        onFxThread(jobs::letGo);

        assertFalse(onFxThread(() -> hands.sees("list-finding")));
    }

    private long[] keys(RecordQuery wanted) {
        answered.add(wanted.words());
        return InventedRows.keys(3);
    }
}
