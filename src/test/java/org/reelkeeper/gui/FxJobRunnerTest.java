package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a job tells that has ended on its thread before the thread of the window cancels it.
@ExtendWith(FxToolkit.class)
class FxJobRunnerTest {

    private final List<String> told = new ArrayList<>();

    private void endAndCancel(FxJobRunner runner) {
        try (runner) {
            onFxThread(() -> {
                var handle = runner.start("late", _ -> "answer", told::add, fault -> told.add(fault.toString()));
                runner.settle(); // it has ended now, and nobody has heard so yet
                handle.cancel();
            });
        }
        onFxThread(() -> {}); // after all that was told before
    }

    @Test
    void anAnswerThatNobodyWaitsForAnyMoreIsNotTold() {
        endAndCancel(FxJobRunner.reading());
        assertEquals(List.of(), told);
    }

    @Test
    void anActThatWasDoneIsTold() {
        endAndCancel(FxJobRunner.writing(new JobList()));
        until(() -> told.equals(List.of("answer")));
    }
}
