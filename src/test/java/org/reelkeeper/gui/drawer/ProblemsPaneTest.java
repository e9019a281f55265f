package org.reelkeeper.gui.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

@ExtendWith(FxToolkit.class)
class ProblemsPaneTest {

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final List<Field> followed = new ArrayList<>();
    private final ProblemsModel model = new ProblemsModel(open, slot -> followed.add(slot.field()));

    @Test
    void theWalkGoesThroughTheProblemsAndRound() {
        open.show(SampleRecords.view(desk.record()));

        model.next();
        model.next();
        model.next();
        model.next();
        model.previous();

        assertEquals(
                List.of(Field.HEADING, Field.SUMMARY, Field.USAGE_TERMS, Field.HEADING, Field.USAGE_TERMS)
                        .subList(1, 3),
                followed.subList(1, 3));
        assertEquals(followed.get(0), followed.get(3));
        assertEquals(Field.USAGE_TERMS, followed.getLast());
    }

    @Test
    void enterGoesToTheField() {
        onFxThread(() -> {
            open.show(SampleRecords.view(desk.record()));
            var hands = Hands.on(new ProblemsPane(model, new Messages(Locale.UK)), 600, 200);

            hands.find("problems", ListView.class).getSelectionModel().select(1);
            hands.press("problems", KeyCode.ENTER);

            assertEquals(List.of(Field.SUMMARY), followed);
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void aRecordWithoutProblemsSaysSo() {
        onFxThread(() -> {
            var hands = Hands.on(new ProblemsPane(model, new Messages(Locale.UK)), 600, 200);

            assertFalse(hands.sees("problems"));
            assertTrue(model.problems().isEmpty());
        });
    }

    @Test
    void theProblemsShowOnAPicture() {
        var pane = onFxThread(() -> {
            open.show(SampleRecords.view(desk.record()));
            return new ProblemsPane(model, new Messages(Locale.UK));
        });

        Pictures.write("problems", pane, 900, 220);

        assertEquals(3, model.problems().size());
        assertEquals(Slot.of(Field.SUMMARY), model.problems().get(1).slot());
    }
}
