package org.reelkeeper.gui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.table;
import static org.reelkeeper.gui.Pages.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.gui.FieldMarks;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.ChangeSetSummary;
import org.reelkeeper.service.RefusedActException;

@ExtendWith(FxToolkit.class)
class HistoryPageTest {

    private final Acts acts = new Acts();

    /// Three acts in memory; the oldest cannot be taken back.
    private static final class Acts implements HistoryDesk {

        final List<ChangeSetSummary> sets = new ArrayList<>(List.of(
                set(14, Kind.EDIT, "usageTerms, date", "B. Archivist", 1, false),
                set(13, Kind.UNDO, "title", "A. Keeper", 214, false),
                set(12, Kind.LOAD, "week23 (312 files)", "A. Keeper", 2_919, false),
                set(11, Kind.EDIT, "title", "A. Keeper", 214, true)));

        private static ChangeSetSummary set(
                long number, Kind kind, String what, String who, long records, boolean undone) {
            var when = Instant.parse("2026-11-12T14:00:00Z").plusSeconds(number * 60);
            return new ChangeSetSummary(new ChangeSetInfo(number, kind, who, when, what, "", 11), records, undone);
        }

        @Override
        public List<ChangeSetSummary> recent(int limit) {
            return List.copyOf(sets);
        }

        @Override
        public List<Change> changes(long number, int limit) {
            var fields = List.of(
                    new FieldChange(
                            Slot.of(Field.USAGE_TERMS),
                            FieldText.added(Field.USAGE_TERMS, "", "No acess Spain. Must courtesy Harbour Watch."),
                            FieldText.added(
                                    Field.USAGE_TERMS,
                                    "",
                                    "No access Spain. Terms as agreed with Porto Harbour Watch.")),
                    new FieldChange(
                            Slot.of(Field.DATE),
                            FieldText.added(Field.DATE, "", "31st June 2008"),
                            FieldText.added(Field.DATE, "", "30th June 2008")),
                    new FieldChange(
                            Slot.of(Field.PUBLICATION),
                            FieldText.added(Field.PUBLICATION, "", Publication.WITHHELD.key()),
                            FieldText.added(Field.PUBLICATION, "", Publication.WITHDRAWN.key())));
            return List.of(new Change.Altered(7, 12, 14, fields));
        }

        @Override
        public Map<Long, String> names(List<Long> keys) {
            return Map.of(7L, "730118  PORTUGAL: Fishing boats");
        }

        @Override
        public Applied undo(long number, JobContext context) {
            if (number == 12) {
                throw new RefusedActException("act.later-changes", number, 7L);
            }
            var set = sets.removeFirst();
            sets.addFirst(new ChangeSetSummary(set.info(), set.records(), true));
            return new Applied(set.info(), set.records());
        }
    }

    private HistoryPage page() {
        var jobs = new SameThreadJobs();
        var model = new HistoryModel(acts, jobs, jobs, Assertions::fail);
        model.refresh();
        return new HistoryPage(
                model,
                new Messages(Locale.UK),
                new Moments(Locale.UK, ZoneOffset.UTC),
                new FieldMarks(new Messages(Locale.UK), () -> ZoneOffset.UTC));
    }

    @Test
    void theNewestChangeIsShownAndTakenBack() {
        onFxThread(() -> {
            var page = shown(page());
            assertEquals("Change 14", text(page, "history-heading"));
            var said = page.lookupAll(".tinted-text").stream()
                    .map(Node::getAccessibleText)
                    .toList();
            assertEquals("30th June 2008", said.get(1));
            assertEquals("withdrawn", said.get(2), "a mark is said in words");
            assertTrue(page.lookupAll(".strong").stream()
                    .map(Label.class::cast)
                    .anyMatch(label -> label.getText().equals("730118  PORTUGAL: Fishing boats")));

            press(page, "history-take-back");

            assertTrue(acts.sets.getFirst().undone());
            assertTrue(page.lookup("#history-take-back").isDisabled());
        });
    }

    @Test
    void aRefusalSaysWhichLaterChangeStandsInTheWay() {
        onFxThread(() -> {
            var page = shown(page());

            table(page, "history-sets").getSelectionModel().select(1);
            assertTrue(page.lookup("#history-take-back").isDisabled(), "an undo is not taken back");
            table(page, "history-sets").getSelectionModel().select(2);
            press(page, "history-take-back");

            assertEquals(
                    "Change 12 cannot be taken back, since record #7 was changed again later. "
                            + "Take back the later change first.",
                    text(page, "history-refusal"));
        });
    }

    @Test
    void itShowsOnAPicture() {
        Pages.pictures("history", onFxThread(this::page));
    }
}
