package org.reelkeeper.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.HitLine;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Sort;
import org.reelkeeper.query.Sought;
import org.reelkeeper.query.Sought.Wanted;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Selection;

@ExtendWith(FxToolkit.class)
class RecordListTest {

    private static final int MILLION = 1_000_000;

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final List<RecordQuery> asked = new ArrayList<>();
    private final List<Integer> fetched = new ArrayList<>();
    private int present = MILLION;
    private ListModel model;
    private RecordList view;

    @BeforeEach
    void show() {
        onFxThread(() -> {
            model = new ListModel(query, new InventedDesk(this::keys, this::rows), new SameThreadJobs(), fault -> {
                throw new AssertionError(fault);
            });
            view = new RecordList(model, new Messages(Locale.UK));
            var scene = new Scene(view, 940, 400);
            new Theme().dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.refresh();
            table().requestFocus();
        });
        until(() -> arrived(0));
    }

    @Test
    void aMillionRecordsAreListedByReadingAFewPages() {
        onFxThread(() -> model.select(900_000));
        until(() -> arrived(900_000));

        assertEquals(900_001, onFxThread(() -> model.keyProperty().get()));
        assertEquals(900_000, onFxThread(() -> table().getSelectionModel().getSelectedIndex()));
        assertTrue(fetched.size() <= 8, "pages read " + fetched.size());
        assertTrue(fetched.stream().allMatch(size -> size <= RecordRows.PAGE));
    }

    @Test
    void anotherOrderIsAskedOfTheCatalogueAndTheRecordShownStays() {
        onFxThread(() -> {
            model.select(7);
            table().getSortOrder().setAll(List.of(table().getColumns().get(3)));
        });
        until(() -> query.get().sort() == Sort.TITLE);
        onFxThread(() -> {}); // what the table wishes when it gets its new rows comes after them

        assertEquals(RecordQuery.all().sortedBy(Sort.TITLE, true), asked.getLast());
        assertEquals(List.of(table().getColumns().get(3)), onFxThread(() -> List.copyOf(table().getSortOrder())));
        assertEquals(8, onFxThread(() -> model.keyProperty().get()));
    }

    @Test
    void allThatMatchCanBeSelectedAndOneTakenOut() {
        press(KeyCode.A, true);
        assertEquals("All 1,000,000 selected", text("#marked-count"));
        assertEquals(new Selection.Matching(RecordQuery.all()), onFxThread(model::selection));

        press(KeyCode.SPACE, false);
        assertEquals("999,999 selected", text("#marked-count"));
        assertEquals(new Selection.Matching(RecordQuery.all(), Set.of(1L)), onFxThread(model::selection));

        press(KeyCode.ESCAPE, false);
        assertEquals(new Selection.Keys(List.of(1L)), onFxThread(model::selection));
    }

    @Test
    void theWayGoesFromRecordToRecord() {
        onFxThread(() -> {
            model.next();
            model.next();
            model.previous();
        });
        assertEquals(1, onFxThread(() -> table().getSelectionModel().getSelectedIndex()));
        assertEquals(2, onFxThread(() -> model.keyProperty().get()));
    }

    @Test
    void anActOnManyKeepsTheRecordShownAndOneOnFewReadsItsPageAgain() {
        onFxThread(() -> model.select(4));
        var before = fetched.size();
        onFxThread(() -> model.changed(List.of(5L)));
        assertEquals(before + 1, fetched.size());

        present = 3;
        onFxThread(() -> model.changed(List.of()));
        assertEquals(2, onFxThread(() -> model.indexProperty().get()));
        assertEquals(3, onFxThread(() -> table().getItems().size()));
    }

    @Test
    void whatWasSearchedForIsMarkedWhereTheRowHasIt() {
        assertEquals(List.of(), marked());

        onFxThread(() -> {
            model.soughtProperty().set(new Sought(List.of(new Wanted(Set.of(Field.TITLE), new Phrase("blockade")))));
            view.applyCss();
            view.layout();
        });
        var marked = marked();

        assertTrue(marked.size() > 1, marked.toString());
        assertTrue(marked.stream().allMatch(text -> text.contains("blockade")), marked.toString());

        onFxThread(() -> model.soughtProperty().set(new Sought(List.of())));
        assertEquals(List.of(), marked());
    }

    private List<String> marked() {
        return onFxThread(() -> {
            view.applyCss();
            view.layout();
            return view.lookupAll(".table-cell").stream()
                    .filter(cell -> cell.isVisible() && ((TableCell<?, ?>) cell).getGraphic() instanceof HitLine)
                    .map(cell -> ((TableCell<?, ?>) cell).getText())
                    .toList();
        });
    }

    @Test
    void aSearchThatFindsNothingIsNamedAndCanBeCleared() {
        present = 0;
        onFxThread(() -> query.set(RecordQuery.all().withWords("unicorn")));

        assertTrue(onFxThread(() -> view.lookupAll(".empty-title").stream()
                .anyMatch(title -> ((Label) title).getText().equals("Nothing found for “unicorn”"))));
        onFxThread(() -> ((Button) view.lookup("#list-clear-search")).fire());
        assertEquals("", onFxThread(() -> query.get().words()));
    }

    @Test
    void orderAndWidthsOfTheColumnsComeBack() {
        onFxThread(() -> {
            Columns.restore(table(), "title:500,record:60,nonsense:3,date:x");
            assertTrue(Columns.text(table()).startsWith("title:"), Columns.text(table()));
            assertEquals(15, table().getColumns().size());
            assertEquals(60, table().getColumns().get(1).getPrefWidth());
        });
    }

    @Test
    void aColumnIsChosenAndFilledAndComesBack() {
        assertFalse(onFxThread(() -> column("country").isVisible()));
        onFxThread(() -> item(column("country").getContextMenu().getItems(), "column-country")
                .fire());
        until(() -> table().getItems().getFirst().more(Sort.COUNTRY).equals("COUNTRY of 1"));
        assertTrue(onFxThread(() -> column("country").isVisible()));

        var kept = onFxThread(() -> Columns.text(table()));
        onFxThread(() ->
                Columns.restore(table(), kept.replace("country", "-country").replace("-city", "city")));
        assertFalse(onFxThread(() -> column("country").isVisible()));
        until(() -> table().getItems().getFirst().more(Sort.CITY).equals("CITY of 1"));
    }

    @Test
    void theMenuOrdersByWhatNoColumnShows() {
        var menus = onFxThread(() -> view.orders().getItems());
        onFxThread(() -> item(menus, "order-duration").fire());
        assertEquals(Sort.DURATION, query.get().sort());
        onFxThread(() -> item(menus, "order-down").fire());
        assertEquals(RecordQuery.all().sortedBy(Sort.DURATION, false), asked.getLast());
    }

    @Test
    void typingGoesToTheRecordThatBeginsSo() {
        type("at s");
        assertEquals(4, onFxThread(() -> model.keyProperty().get()));
        assertEquals("Begins with “at s”", text("#list-typed"));

        type("x");
        assertEquals(4, onFxThread(() -> model.keyProperty().get()));
        assertEquals("Nothing begins with “at sx”", text("#list-typed"));

        press(KeyCode.ESCAPE, false);
        assertFalse(onFxThread(() -> view.lookup("#list-typed").isVisible()));
        type(" ");
        assertFalse(onFxThread(() -> view.lookup("#list-typed").isVisible()), "a space marks");
    }

    private void type(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> onFxThread(() -> table().fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private TableColumn<ListRow, ?> column(String id) {
        return table().getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private long[] keys(RecordQuery wanted) {
        asked.add(wanted);
        return InventedRows.keys(present);
    }

    private List<ListRow> rows(long[] keys) {
        fetched.add(keys.length);
        return InventedRows.rows(keys);
    }

    private boolean arrived(int index) {
        return table().getItems().get(index).arrived();
    }

    private RecordTable table() {
        return (RecordTable) view.lookup("#record-table");
    }

    private String text(String id) {
        return onFxThread(() -> ((Label) view.lookup(id)).getText());
    }

    private void press(KeyCode code, boolean control) {
        onFxThread(() ->
                table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }
}
