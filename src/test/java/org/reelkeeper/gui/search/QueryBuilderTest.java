package org.reelkeeper.gui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.query.Comparison;
import org.reelkeeper.query.QueryName;
import org.reelkeeper.service.RecordQuery;

@ExtendWith(FxToolkit.class)
class QueryBuilderTest {

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final List<String> searched = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private Hands hands;

    @Test
    void rowsBecomeTheTextOfTheQuery() {
        onFxThread(() -> {
            open("");
            hands.type("condition-value-0", "press conference");
            hands.click("builder-add");
            choose(1, QueryName.DATE);
            comparison(1).setValue(Comparison.BEFORE);
            hands.type("condition-value-1", "2007");
            hands.find("condition-not-1", CheckBox.class).fire();

            assertEquals("\"press conference\" -date:<2007", hands.text("builder-text"));
            assertEquals("214 records", hands.text("builder-count"));
            assertEquals("\"press conference\" -date:<2007", counted.getLast());
            assertEquals(List.of(), hands.mute());

            hands.find("builder-any", RadioButton.class).fire();
            hands.pressShortcut("condition-value-1", KeyCode.ENTER);

            assertEquals(List.of("\"press conference\" or -date:<2007"), searched);
        });
    }

    @Test
    void theQueryThatIsAskedIsOpenedInRows() {
        onFxThread(() -> {
            open("title:harbour* or -is:draft");

            assertEquals(QueryName.TITLE, name(0).getValue());
            assertEquals(Comparison.BEGINS, comparison(0).getValue());
            assertEquals("harbour", hands.text("condition-value-0"));
            assertTrue(hands.find("condition-not-1", CheckBox.class).isSelected());
            assertTrue(hands.find("builder-any", RadioButton.class).isSelected());

            hands.click("condition-remove-0");
            assertEquals("-is:draft", hands.text("builder-text"));
            hands.click("condition-remove-0");
            assertEquals("All records", hands.text("builder-text"));
            assertFalse(hands.sees("builder-too-deep"));
        });
    }

    @Test
    void aQueryWithBracketsIsNotTakenApart() {
        onFxThread(() -> {
            open("a (b or c)");

            assertTrue(hands.sees("builder-too-deep"));
            assertEquals("All records", hands.text("builder-text"));
        });
    }

    @Test
    void aValueThatCannotBeIsExplainedAndNotSearchedFor() {
        onFxThread(() -> {
            open("");
            choose(0, QueryName.REVIEW);
            hands.type("condition-value-0", "corected");

            assertTrue(hands.sees("builder-wrong"));
            assertTrue(hands.find("builder-go", Button.class).isDisabled());
        });
    }

    @Test
    void aComparisonThatANameDoesNotUnderstandGoesBackToTheUsualOne() {
        onFxThread(() -> {
            open("title:harbour*");
            choose(0, QueryName.IS);

            assertEquals(Comparison.IS, comparison(0).getValue());
            assertEquals(List.of(Comparison.IS), comparison(0).getItems());
        });
    }

    @Test
    void valuesOfTheCatalogueAreOfferedAndTakenWithoutQuotes() {
        onFxThread(() -> {
            open("");
            choose(0, QueryName.COUNTRY);
            hands.type("condition-value-0", "new");
        });
        until(() -> hands.sees("builder-suggestions"));
        onFxThread(() -> {
            hands.press("condition-value-0", KeyCode.DOWN);
            hands.press("condition-value-0", KeyCode.DOWN);
            hands.press("condition-value-0", KeyCode.ENTER);

            assertEquals("New Zealand", hands.text("condition-value-0"));
            assertEquals("country:\"New Zealand\"", hands.text("builder-text"));
        });
    }

    @Test
    void itShowsOnPictures() {
        var page = onFxThread(() -> {
            var frame = open("title:harbour* -is:draft date:>=2007");
            hands.type("condition-value-1", "draught");
            return frame;
        });
        Pictures.write("query-builder", page, 900, 560);

        assertTrue(onFxThread(() -> hands.sees("builder-wrong")));
    }

    private StackPane open(String words) {
        query.set(RecordQuery.all().withWords(words));
        var search = new SearchModel(query, SearchModelTest::read);
        var jobs = new SameThreadJobs();
        var model = new QueryBuilderModel(search, this::count, jobs, QueryBuilderTest::fail);
        var messages = new Messages(Locale.UK);
        var suggestions = new SuggestionModel(new InventedValues(), jobs, QueryBuilderTest::fail, messages);
        var builder = new QueryBuilder(model, suggestions, searched::add, messages);
        var frame = new StackPane(builder.overlay());
        hands = Hands.on(frame, 900, 560);
        return frame;
    }

    private long count(String words) {
        counted.add(words);
        return 214;
    }

    private static void fail(Throwable fault) {
        throw new AssertionError(fault);
    }

    private void choose(int row, QueryName wanted) {
        name(row).setValue(wanted);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<QueryName> name(int row) {
        return hands.find("condition-name-" + row, ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Comparison> comparison(int row) {
        return hands.find("condition-comparison-" + row, ChoiceBox.class);
    }
}
