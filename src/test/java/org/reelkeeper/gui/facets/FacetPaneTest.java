package org.reelkeeper.gui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;

@ExtendWith(FxToolkit.class)
class FacetPaneTest {

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final CountedValues source = new CountedValues();
    private final Messages messages = new Messages(Locale.UK);
    private final FacetWords words = new FacetWords(messages);
    private final FacetModel model = new FacetModel(query, source, words, new SameThreadJobs(), fault -> {
        throw new AssertionError(fault);
    });

    private Hands pane() {
        return Hands.on(new FacetPane(model, words, messages), 240, 900);
    }

    @Test
    void keysOpenAFacetWalkItAndPickInIt() {
        onFxThread(() -> {
            var hands = pane();
            assertFalse(hands.sees("facet-country-values"));
            hands.press("facet-country", KeyCode.RIGHT);
            assertTrue(hands.sees("facet-country-values"));

            hands.find("facet-country-values", ListView.class).requestFocus();
            hands.press("facet-country-values", KeyCode.SPACE);
            hands.press("facet-country-values", KeyCode.DOWN);
            hands.press("facet-country-values", KeyCode.X);
            hands.press("facet-country-values", KeyCode.DOWN);
            hands.press("facet-country-values", KeyCode.SPACE);
            assertEquals(
                    List.of(
                            new Pick(Facet.COUNTRY, Set.of(""), true),
                            new Pick(Facet.COUNTRY, Set.of("RUSSIA", "FRANCE"), false)),
                    query.get().picks());

            hands.press("facet-country-values", KeyCode.ENTER);
            assertEquals(
                    Set.of("FRANCE"),
                    query.get().pick(Facet.COUNTRY, false).orElseThrow().values());

            hands.press("facet-country", KeyCode.LEFT);
            assertFalse(hands.sees("facet-country-values"));
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void theMousePicksAddsAndExcludes() {
        onFxThread(() -> {
            var hands = pane();
            hands.click("facet-country");
            click(cell(hands, "RUSSIA"), false, false);
            click(cell(hands, "SPAIN"), true, false);
            click(cell(hands, "FRANCE"), false, true);

            assertEquals(
                    List.of(
                            new Pick(Facet.COUNTRY, Set.of("RUSSIA", "SPAIN"), false),
                            new Pick(Facet.COUNTRY, Set.of("FRANCE"), true)),
                    query.get().picks());
            assertEquals("RUSSIA, 1,200 records, picked", cell(hands, "RUSSIA").getAccessibleText());
            assertEquals("FRANCE, 12 records, excluded", cell(hands, "FRANCE").getAccessibleText());
        });
    }

    @Test
    void theMenuOfAValueSaysWhatCanBeDoneWithItAndDoesIt() {
        onFxThread(() -> {
            model.open(Facet.COUNTRY, true);
            var russia = new FacetValue("RUSSIA", "RUSSIA", 1200);
            var menu = new FacetMenu(model, Facet.COUNTRY, messages);

            menu.fillFor(russia);
            assertTrue(item(menu, "any").isDisable());
            item(menu, "only").fire();
            assertEquals(
                    List.of(new Pick(Facet.COUNTRY, Set.of("RUSSIA"), false)),
                    query.get().picks());

            menu.fillFor(russia);
            assertTrue(item(menu, "only").isDisable());
            item(menu, "without").fire();
            assertEquals(
                    List.of(new Pick(Facet.COUNTRY, Set.of("RUSSIA"), true)),
                    query.get().picks());

            menu.fillFor(new FacetValue("SPAIN", "SPAIN", 3));
            item(menu, "also").fire();
            menu.fillForFacet(true);
            item(menu, "any").fire();
            assertEquals(List.of(), query.get().picks());

            item(menu, "by-name").fire();
            assertTrue(model.lookProperty(Facet.COUNTRY).get().byName());
        });
    }

    @Test
    void theMenuOfTheSelectedValueIsOpenedByAKey() {
        onFxThread(() -> {
            var hands = pane();
            hands.press("facet-country", KeyCode.RIGHT);
            var values = hands.find("facet-country-values", ListView.class);
            Event.fireEvent(
                    values,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, new PickResult(values, 0, 0)));

            assertTrue(Window.getWindows().stream()
                    .anyMatch(window -> window instanceof ContextMenu menu
                            && "facet-country-menu".equals(menu.getId())
                            && menu.getItems().size() == 5));
        });
    }

    private static MenuItem item(FacetMenu menu, String word) {
        return menu.getItems().stream()
                .filter(item -> ("facet-menu-" + word).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yearsAreTypedAsASpan() {
        onFxThread(() -> {
            var hands = pane();
            hands.click("facet-year");
            hands.type("facet-year-last", "2004");
            hands.press("facet-year-last", KeyCode.ENTER);

            assertEquals(7, query.get().picks().getFirst().values().size());
            assertEquals("1998", hands.text("facet-year-first"));
            assertEquals(
                    10,
                    hands.find("facet-year-bars", YearBars.class)
                            .getChildrenUnmodifiable()
                            .size());

            query.set(RecordQuery.all());
            assertEquals("", hands.text("facet-year-first"));
        });
    }

    @Test
    void chipsSayWhatNarrowsTheListAndTakeItAway() {
        onFxThread(() -> {
            var scope = new SimpleStringProperty("");
            var chips = new PickChips(
                    query, new PickChips.Names(scope, new SimpleStringProperty("")), model, words, messages);
            var hands = Hands.on(chips, 600, 120);
            assertFalse(chips.isVisible());

            scope.set("Embargo: In force");
            query.set(query.get()
                    .in(Queue.EMBARGO_IN_FORCE)
                    .withWords("kremlin")
                    .picking(new Pick(Facet.COUNTRY, Set.of("RUSSIA"), false))
                    .picking(new Pick(Facet.HOLDER, Set.of("POOL"), true)));
            assertEquals("Country: RUSSIA", hands.text("chip-country"));
            assertEquals("not Copyright holder: POOL", hands.text("chip-not-holder"));
            assertEquals(List.of(), hands.mute());

            hands.press("chip-country", KeyCode.DELETE);
            assertFalse(hands.sees("chip-country"));
            hands.click("chips-clear");
            assertEquals(RecordQuery.all().withWords("kremlin"), query.get());
        });
    }

    private static Node cell(Hands hands, String name) {
        return hands.find("facet-country-values", ListView.class).lookupAll(".facet-cell").stream()
                .filter(node -> node instanceof FacetCell cell
                        && !cell.isEmpty()
                        && cell.getItem().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void click(Node cell, boolean shortcut, boolean alt) {
        Event.fireEvent(
                cell,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        60,
                        8,
                        60,
                        8,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        shortcut,
                        alt,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(cell, 60, 8)));
    }
}
