package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.model.Field;

/// The daily work without a mouse, on the whole window.
@ExtendWith(FxToolkit.class)
class KeyboardTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void recordsAreFoundCorrectedSavedAndTakenBackByKeysAlone() {
        window = WholeWindow.begin(folder);
        until(() -> window.has("start-begin"));
        tabTo("start-begin");
        window.press("Space");
        window.awaitRecords(40);

        tabTo("record-table");
        window.press("Down");
        window.press("Down");
        until(() -> isShown(2));
        var before = onFxThread(() -> title());

        tabTo("field-title");
        window.press("Shortcut+End");
        window.type(" gullwatch");
        until(() -> window.text("field-title").equals(before + " gullwatch"));
        window.press("Shortcut+S");
        until(() -> title().equals(before + " gullwatch"));
        until(() -> window.item("menu-undo").getText().equals("Undo change of Title"));

        window.press("F6");
        tabTo("record-table");
        window.press("Shortcut+Z");
        until(() -> title().equals(before));
        window.press("Shortcut+Y");
        until(() -> title().equals(before + " gullwatch"));

        window.press("Alt+Down");
        until(() -> isShown(3));
        window.press("Alt+Up");
        until(() -> isShown(2));

        window.press("Shortcut+F");
        assertEquals("search", onFxThread(() -> window.focus().getId()));
        window.type("gullwatch");
        until(() -> window.text("status-counts").equals("40 records · 1 shown"));
        window.press("Escape");
        until(() -> window.text("status-counts").equals("40 records · 40 shown"));
    }

    @Test
    void onAPageTheKeysOfTheFormAreThoseOfThePage() {
        window = WholeWindow.beginWithSample(folder);
        until(() -> isShown(0));
        window.press("F12");
        until(this::isDrawerShown);
        window.press("Shortcut+I");
        until(() -> window.has("page-leave"));
        until(() -> !isDrawerShown());
        window.press("Shortcut+Enter");
        window.press("Escape");
        until(() -> !window.has("page-leave"));
        assertTrue(onFxThread(() -> isShown(0)), "the form behind the page went on");
        until(this::isDrawerShown);
    }

    @Test
    void theKeyForMenusOpensThatOfAFacetAndOfAField() {
        window = WholeWindow.beginWithSample(folder);
        tabTo("facet-country");
        window.press("Context_menu");
        until(() -> isMenuShown("facet-country-menu"));
        window.press("Escape");
        until(() -> !isMenuShown("facet-country-menu"));
        tabTo("field-date");
        window.press("Shift+F10");
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
    }

    @Test
    void theMenuOfTheListHasWhatCanBeDoneWithItsRecords() {
        window = WholeWindow.beginWithSample(folder);
        onFxThread(() -> window.find("record-table", Node.class).requestFocus());
        window.press("Context_menu");
        until(() -> isMenuShown("row-menu"));
        var items = onFxThread(() -> menu("row-menu").orElseThrow().getItems());
        onFxThread(() -> items.stream()
                .filter(item -> "here-mark-all".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> window.has("marked-count") && window.text("marked-count").equals("All 40 selected"));
        window.press("Escape");
        window.press("Context_menu");
        until(() -> isMenuShown("row-menu"));
        assertTrue(onFxThread(() -> menu("row-menu").orElseThrow().getItems().stream()
                .anyMatch(item -> "All 40 selected".equals(item.getText()))));
    }

    private static boolean isMenuShown(String id) {
        return menu(id).isPresent();
    }

    private static Optional<ContextMenu> menu(String id) {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu menu && id.equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    @Test
    void undoInAFieldTakesBackTheTypingFirst() {
        window = WholeWindow.beginWithSample(folder);
        var before = onFxThread(() -> title());
        tabTo("field-title");
        window.press("Shortcut+End");
        window.type("x");
        until(() -> window.text("field-title").equals(before + "x"));
        window.press("Shortcut+Z");
        until(() -> window.text("field-title").equals(before));
        assertEquals(before, onFxThread(() -> title()));
    }

    @Test
    void bothKeysOfRedoRepeatTheTypingFirstAndTheActAfterwards() {
        window = WholeWindow.beginWithSample(folder);
        var before = onFxThread(() -> title());
        tabTo("field-title");
        window.press("Shortcut+End");
        for (var redo : List.of("Shortcut+Y", "Shortcut+Shift+Z")) {
            window.type("x");
            window.press("Shortcut+Z");
            until(() -> window.text("field-title").equals(before));
            window.press(redo);
            until(() -> window.text("field-title").equals(before + "x"));
            window.press("Shortcut+Z");
        }
        window.type("y");
        window.press("Shortcut+S");
        until(() -> title().equals(before + "y"));

        window.press("F6");
        tabTo("record-table");
        window.press("Shortcut+Z");
        until(() -> title().equals(before));
        window.press("Shortcut+Shift+Z");
        until(() -> title().equals(before + "y"));
    }

    @Test
    void theClipboardServesTheTextThatHasTheFocusAndOneKeyDoesItOnce() {
        window = WholeWindow.beginWithSample(folder);
        tabTo("record-table");
        assertEquals(List.of(), onFxThread(() -> offered()));

        tabTo("field-title");
        window.press("Shortcut+A");
        window.type("harbour");
        assertEquals(
                List.of(),
                onFxThread(() -> offered().stream()
                        .filter(id -> !id.equals("menu-paste"))
                        .toList()));
        window.press("Shortcut+A");
        window.choose("copy");
        assertEquals(List.of("menu-cut", "menu-copy", "menu-paste"), onFxThread(() -> offered()));
        window.press("Shortcut+End");
        window.press("Shortcut+V");
        assertEquals("harbourharbour", onFxThread(() -> window.text("field-title")));
        window.choose("paste");
        assertEquals("harbourharbourharbour", onFxThread(() -> window.text("field-title")));
        window.press("Shortcut+A");
        window.choose("cut");
        assertEquals("", onFxThread(() -> window.text("field-title")));
    }

    /// Which of the three can be chosen now.
    private List<String> offered() {
        var menu = (Menu) window.item("menu-of-edit");
        menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
        return Stream.of("menu-cut", "menu-copy", "menu-paste")
                .filter(id -> !window.item(id).isDisable())
                .toList();
    }

    private boolean isDrawerShown() {
        return Stream.iterate(window.find("problems", Node.class), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private boolean isShown(int place) {
        var list = window.desk().list();
        return list.indexProperty().get() == place
                && window.desk().record().isOpen(list.keyProperty().get());
    }

    private String title() {
        return window.desk().record().view().orElseThrow().record().text(Field.TITLE);
    }

    /// Walks with Tab until the focus is there.
    private void tabTo(String id) {
        for (int step = 0; step < 200 && !onFxThread(() -> window.isAt(id)); step++) {
            window.press("Tab");
        }
        assertTrue(
                onFxThread(() -> window.isAt(id)),
                id + " is not reached by Tab but " + onFxThread(() -> window.focus()));
        if (onFxThread(() -> window.focus()) instanceof TextInputControl input) {
            onFxThread(() -> input.deselect());
        }
    }
}
