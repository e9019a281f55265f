package org.reelkeeper.gui.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RecordDrag;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Scope;
import org.reelkeeper.service.WorkSet;

@ExtendWith(FxToolkit.class)
class SideBarTest {

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());

    private final RecordingLists lists = new RecordingLists();
    private final ListsModel listsModel =
            new ListsModel(query, lists, new SameThreadJobs(), new SameThreadJobs(), SideBarTest::fail);

    @Test
    void everyQueueCanBeChosen() {
        onFxThread(() -> {
            var hands = Hands.on(sideBar(), 240, 700);
            Arrays.stream(Queue.values()).toList().reversed().forEach(queue -> {
                hands.click("queue-" + QueueRow.word(queue));

                assertEquals(new Scope.OfQueue(queue), query.get().scope());
            });
        });
    }

    @Test
    void aSearchIsSavedUnderANameTypedInItsPlaceAndPutsTheWholeQuestionAgain() {
        onFxThread(() -> {
            var hands = Hands.on(sideBar(), 240, 900);
            var russia = new Pick(Facet.COUNTRY, Set.of("RUSSIA"), false);
            var question =
                    RecordQuery.all().in(Queue.DRAFTS).withWords("kremlin").picking(russia);
            query.set(question.sortedBy(Sort.DATE, false));

            hands.click("searches-add");
            hands.type("list-name", "  Kremlin & co ");
            hands.press("list-name", KeyCode.ENTER);
            listsModel.refresh();
            assertFalse(hands.sees("list-name"));

            query.set(RecordQuery.all());
            hands.click("search-0");
            assertEquals(question.sortedBy(Sort.DATE, false), query.get());
            assertTrue(hands.find("search-0", ToggleButton.class).isSelected());
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void escLeavesAListWithoutANameUnmade() {
        onFxThread(() -> {
            var hands = Hands.on(sideBar(), 240, 900);
            hands.click("work-sets-add");
            hands.type("list-name", "Anniversary");
            hands.press("list-name", KeyCode.ESCAPE);

            assertFalse(hands.sees("list-name"));
            assertEquals(List.of(), lists.done);
        });
    }

    @Test
    void whatIsTypedForANameOutlivesNewCounts() {
        onFxThread(() -> {
            var hands = Hands.on(sideBar(), 240, 900);
            hands.click("work-sets-add");
            hands.type("list-name", "Anniv");
            lists.keep(new SavedSearch("Fleet", RecordQuery.all()));
            lists.sets.add(new WorkSet(1, "Harbours", 3));
            listsModel.refresh();

            assertEquals("Anniv", hands.text("list-name"));
            assertTrue(hands.sees("search-0"));

            hands.press("list-name", KeyCode.ENTER);
            listsModel.refresh();
            assertTrue(hands.sees("work-set-1"));
            assertEquals("make Anniv", lists.done.getLast());
        });
    }

    @Test
    void aNameThatIsTakenIsSaid() {
        onFxThread(() -> {
            lists.keep(new SavedSearch("Fleet", RecordQuery.all()));
            listsModel.refresh();
            var hands = Hands.on(sideBar(), 240, 900);
            hands.click("searches-add");
            hands.type("list-name", "Flee");
            assertFalse(hands.sees("list-name-taken"));
            hands.type("list-name", "Fleet");
            assertTrue(hands.sees("list-name-taken"));
        });
    }

    @Test
    void keysRenameMoveAndDelete() {
        onFxThread(() -> {
            lists.keep(new SavedSearch("Fleet", RecordQuery.all()));
            lists.keep(new SavedSearch("Press", RecordQuery.all().in(Queue.DRAFTS)));
            listsModel.refresh();
            var hands = Hands.on(sideBar(), 240, 900);

            hands.pressShortcut("search-1", KeyCode.UP);
            hands.press("search-0", KeyCode.F2);
            assertEquals("Fleet", hands.text("list-name"));
            hands.type("list-name", "Ships");
            hands.press("list-name", KeyCode.ENTER);
            listsModel.refresh();
            hands.press("search-1", KeyCode.DELETE);

            assertEquals(
                    List.of("keep Fleet", "keep Press", "move Press -1", "rename Fleet Ships", "delete Press"),
                    lists.done);
        });
    }

    @Test
    void aSearchIsDroppedBeforeOrBehindAnother() {
        onFxThread(() -> {
            for (var name : List.of("Fleet", "Press", "Ships")) {
                lists.keep(new SavedSearch(name, RecordQuery.all()));
            }
            listsModel.refresh();
            lists.done.clear();

            listsModel.drop("Fleet", 3);
            listsModel.drop("Fleet", 2);
            listsModel.drop("Ships", 0);
            listsModel.drop("Press", 1);
            listsModel.drop("Press", 2);
            listsModel.drop("gone meanwhile", 1);

            assertEquals(List.of("move Fleet 2", "move Fleet 1", "move Ships -2"), lists.done);
        });
    }

    @Test
    void inALowWindowTheFacetsAreInSightAndItIsRememberedHowMuchTheyHave() {
        onFxThread(() -> {
            var state = new WindowState(Path.of("target", "no-state"));
            var facets = new Region();
            facets.setMinHeight(400);
            var bar = new SideBar(model(), listsModel, facets, new Messages(Locale.UK));
            bar.restore(state);
            Hands.on(bar, 240, 640);
            double top = facets.localToScene(0, 0).getY();
            assertTrue(top > 200 && top < 400, "facets begin at " + top);

            bar.setDividerPositions(0.25);
            bar.remember(state);
            assertEquals(0.25, state.number("pane.queues", 0), 0.01);
        });
    }

    @Test
    void aWorkSetThatIsDeletedCanBeHadBack() {
        onFxThread(() -> {
            lists.sets.add(new WorkSet(7, "Harbours", 3));
            listsModel.refresh();
            var hands = Hands.on(sideBar(), 240, 900);
            hands.click("work-set-7");
            assertEquals(new Scope.OfWorkSet(7), query.get().scope());

            hands.press("work-set-7", KeyCode.DELETE);
            assertEquals(new Scope.OfQueue(Queue.ALL), query.get().scope());
            lists.undo.run();

            assertEquals(List.of("delete 7", "bring back Harbours [1, 2, 3]"), lists.done);
        });
    }

    @Test
    void recordsThatAreDroppedOnAWorkSetAreThoseMarkedOrTheOne() {
        onFxThread(() -> {
            var set = new WorkSet(7, "Harbours", 3);
            listsModel.drop(new RecordDrag(42), set);
            listsModel.drop(new RecordDrag(0), set);

            assertEquals(List.of("add 7 Keys[keys=[42]]", "add 7 Keys[keys=[5, 6]]"), lists.done);
        });
    }

    private QueueModel model() {
        return new QueueModel(
                query,
                () -> new Contents(new QueueCounts(Map.of(), Instant.MAX), List.of()),
                new SameThreadJobs(),
                SideBarTest::fail);
    }

    private static void fail(Throwable fault) {
        throw new AssertionError(fault);
    }

    private SideBar sideBar() {
        return new SideBar(model(), listsModel, new Region(), new Messages(Locale.UK));
    }
}
