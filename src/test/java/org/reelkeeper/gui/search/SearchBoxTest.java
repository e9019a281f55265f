package org.reelkeeper.gui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.service.RecordQuery;

@ExtendWith(FxToolkit.class)
class SearchBoxTest {

    @TempDir
    Path folder;

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final Messages messages = new Messages(Locale.UK);
    private Hands hands;
    private RecentSearches recent;
    private SearchBox box;

    @BeforeEach
    void show() {
        onFxThread(() -> {
            recent = new RecentSearches(new WindowState(folder));
            var suggestions = new SuggestionModel(
                    new InventedValues(),
                    new SameThreadJobs(),
                    fault -> {
                        throw new AssertionError(fault);
                    },
                    messages);
            box = new SearchBox(new SearchModel(query, SearchModelTest::read), suggestions, recent, messages);
            var window = new BorderPane();
            window.setTop(box);
            hands = Hands.on(window, 640, 400);
            hands.find("search", TextField.class).requestFocus();
        });
    }

    @Test
    void whatIsTypedIsAskedAfterARest() {
        onFxThread(() -> hands.type("search", "harbour"));
        until(() -> query.get().words().equals("harbour"));
    }

    @Test
    void aWrongQueryIsExplainedWhereItIsWrongAndEnterGoesThere() {
        onFxThread(() -> {
            hands.type("search", "boats titel:tagus");
            hands.press("search", KeyCode.ENTER);

            assertEquals("", query.get().words());
            assertTrue(field().getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong")));
            assertTrue(hands.sees("search-wrong"));
            assertEquals(
                    "There is no field titel; did you mean title? Words with a colon in them go in quotes",
                    hands.text("search-wrong-sentence"));
            assertEquals(hands.text("search-wrong-sentence"), field().getAccessibleHelp());
            assertEquals("titel", field().getSelectedText());

            hands.type("search", "boats title:tagus");
            hands.press("search", KeyCode.ENTER);

            assertEquals("boats title:tagus", query.get().words());
            assertFalse(hands.sees("search-wrong"));
        });
    }

    @Test
    void whoRestsOverAWrongQueryIsToldAsWell() {
        onFxThread(() -> hands.type("search", "date:soon"));
        until(() -> hands.sees("search-wrong"));
    }

    @Test
    void aNameAndItsValueAreTakenByKeys() {
        onFxThread(() -> hands.type("search", "cou"));
        until(() -> hands.sees("search-suggestions"));

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("country:", text());
        assertEquals(2, onFxThread(() -> list().getItems().size()));

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);
        assertEquals("country:\"New Zealand\" ", text());
        assertFalse(onFxThread(() -> hands.sees("search-suggestions")));
    }

    @Test
    void enterTakesNothingThatWasNotChosen() {
        onFxThread(() -> hands.type("search", "key"));
        until(() -> hands.sees("search-suggestions"));

        press(KeyCode.ENTER);

        assertEquals("key", text());
        assertEquals("key", onFxThread(() -> query.get().words()));
        assertFalse(onFxThread(() -> hands.sees("search-suggestions")));
    }

    @Test
    void escClosesTheListAndThenClearsTheSearch() {
        onFxThread(() -> hands.type("search", "key"));
        until(() -> hands.sees("search-suggestions"));

        press(KeyCode.ESCAPE);
        assertFalse(onFxThread(() -> hands.sees("search-suggestions")));
        assertEquals("key", text());

        press(KeyCode.ESCAPE);
        assertEquals("", text());
        assertEquals("", onFxThread(() -> query.get().words()));
    }

    @Test
    void earlierSearchesAreOfferedInTheEmptyBox() {
        onFxThread(() -> {
            List.of("boats", "title:tagus", "boats").forEach(box::search);
            hands.press("search", KeyCode.ESCAPE);
            hands.press("search", KeyCode.DOWN);

            assertEquals(
                    List.of("boats", "title:tagus"),
                    list().getItems().stream().map(Suggestion::name).toList());
            hands.press("search", KeyCode.DOWN);
            hands.press("search", KeyCode.DOWN);
            hands.press("search", KeyCode.ENTER);

            assertEquals("title:tagus", query.get().words());
            assertEquals(List.of("title:tagus", "boats"), new RecentSearches(new WindowState(folder)).list());
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void anotherQuestionOfTheListIsShownInTheBox() {
        onFxThread(() -> {
            hands.type("search", "titel:x");
            hands.press("search", KeyCode.ENTER);
            query.set(RecordQuery.all().withWords("ferry"));

            assertEquals("ferry", hands.text("search"));
            assertFalse(hands.sees("search-wrong"));
        });
    }

    private TextField field() {
        return hands.find("search", TextField.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<Suggestion> list() {
        return hands.find("search-suggestions", ListView.class);
    }

    private String text() {
        return onFxThread(() -> hands.text("search"));
    }

    private void press(KeyCode key) {
        onFxThread(() -> hands.press("search", key));
    }
}
