package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.desk.FormBeside;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.inspector.Inspector;
import org.reelkeeper.gui.inspector.InspectorModel;
import org.reelkeeper.gui.inspector.InspectorModel.Page;
import org.reelkeeper.gui.record.RecordForm;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// The shot list beside the form: one unsaved text of the summary, whoever types it.
@ExtendWith(FxToolkit.class)
class ShotsBesideFormTest {

    private static final Slot SUMMARY = Slot.of(Field.SUMMARY);
    private static final String HEAD = "LISBON, PORTUGAL (JUNE 3, 2008) (REELNEWS – NO ACCESS SPAIN) 1. ";
    private static final String BEHIND =
            " 2. (SOUNDBITE) (Portuguese) SKIPPER, NAME NOT GIVEN, SAYING: \"We will not mo";
    private static final String SHOT = "VARIOUS OF TRAWLERS ACROSS RIVER MOUTH";
    private static final String LONG_SHOTS = "(FILE - MAY 1999) (SEA TV/GULLHAVEN) (B&W) (MUTE) 3. OLD QUAY (2 SHOTS)"
            + " / \"NO FISH\" ON WALL 4. (SOUNDBITE) (English/Irish) MINISTER FOR FOOD, FISHERIES AND THE SEA, JO TULL,"
            + " SAYING: \"Nobody will be left behind.\" 5. NETS 6. MEN MENDING NETS (NORDFILM - NO ACCESS NORWAY) 7. GULLS";

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final InspectorModel inspected = new InspectorModel(open, desk, new SameThreadJobs(), Assertions::fail);
    private final RecordFormModel form = new RecordFormModel(open, () -> {});
    private final Messages messages = new Messages(Locale.UK);

    @Test
    void theSummaryStandsInRowsWithTheirParts() {
        onFxThread(() -> {
            var hands = window();

            assertEquals(3, shots(hands).getItems().size());
            for (var expected : List.of(
                    "LISBON, PORTUGAL",
                    "JUNE 3, 2008",
                    "Source REELNEWS",
                    "not in Spain",
                    "NAME NOT GIVEN",
                    "SKIPPER",
                    "“We will not mo",
                    "Cut off here, quotation not closed")) {
                assertTrue(words(hands).contains(expected), expected);
            }
        });
    }

    @Test
    void aShotIsSavedInItsPlaceAndNothingElseMoves() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            assertEquals(SHOT, hands.text("shot-text"));

            hands.type("shot-text", "VARIOUS OF BOATS");
            assertEquals(HEAD + "VARIOUS OF BOATS" + BEHIND, hands.text("field-summary"));
            hands.press("shot-text", KeyCode.ENTER);

            assertEquals(HEAD + "VARIOUS OF BOATS" + BEHIND, desk.record().text(Field.SUMMARY));
            assertEquals(
                    List.of(new Edit.Together(List.of(new Edit.SetText(SUMMARY, HEAD + "VARIOUS OF BOATS" + BEHIND)))),
                    desk.edits);
            assertFalse(hands.sees("shot-text")
                    || hands.sees("shots-typed")
                    || form.dirtyProperty().get());
            assertTrue(words(hands).contains("VARIOUS OF BOATS"));
        });
    }

    @Test
    void aHeadIsEditedAsAWhole() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 0);
            hands.type("shot-text", "PORTO, PORTUGAL (JUNE 3, 2008) (REELNEWS)");
            hands.pressShortcut("shot-text", KeyCode.ENTER);

            assertTrue(
                    desk.record().text(Field.SUMMARY).startsWith("PORTO, PORTUGAL (JUNE 3, 2008) (REELNEWS) 1. VAR"));
            assertTrue(words(hands).contains("Source REELNEWS"));
        });
    }

    @Test
    void escapeGivesTheWordsBack() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("shot-text", "NOTHING");
            hands.press("shot-text", KeyCode.ESCAPE);

            assertEquals(HEAD + SHOT + BEHIND, hands.text("field-summary"));
            assertFalse(form.dirtyProperty().get());
            assertEquals(List.of(), desk.edits);
        });
    }

    @Test
    void whatIsTypedInTheFormIsReadAndWaitsForThePersonToSaveIt() {
        onFxThread(() -> {
            var hands = window();
            hands.type("field-summary", HEAD + SHOT + BEHIND + "ve.\" 3. GULLS");
            assertEquals(4, shots(hands).getItems().size());
            assertTrue(hands.sees("shots-typed"));

            edit(hands, 1);
            hands.type("shot-text", "BOATS");
            hands.press("shot-text", KeyCode.ENTER);

            var expected = HEAD + "BOATS" + BEHIND + "ve.\" 3. GULLS";
            assertEquals(expected, hands.text("field-summary"));
            assertEquals(List.of(), desk.edits);
            assertTrue(hands.sees("shots-typed"));
        });
    }

    @Test
    void bothMayTypeAtOnceInDifferentPlaces() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("shot-text", "BOATS");
            hands.type("field-summary", "(TK07) " + hands.text("field-summary"));
            hands.type("shot-text", "MANY BOATS");

            assertEquals("(TK07) " + HEAD + "MANY BOATS" + BEHIND, hands.text("field-summary"));
        });
    }

    @Test
    void typingOverTheSameWordsInTheFormEndsTheEdit() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("field-summary", "LISBON");

            assertFalse(hands.sees("shot-text"));
            assertEquals("LISBON", hands.text("field-summary"));
        });
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("shot-text", "BOATS");
            desk.changeElsewhere(new Edit.SetText(SUMMARY, "TAKEN OVER"));
            hands.press("shot-text", KeyCode.ENTER);

            assertEquals("TAKEN OVER", desk.record().text(Field.SUMMARY));
            assertTrue(form.disputedProperty().get());
            assertEquals(HEAD + "BOATS" + BEHIND, hands.text("field-summary"));
        });
    }

    @Test
    void anotherFieldThatIsTypedStaysTyped() {
        onFxThread(() -> {
            var hands = window();
            hands.type("field-city", "Porto");
            edit(hands, 1);
            hands.type("shot-text", "BOATS");
            hands.press("shot-text", KeyCode.ENTER);

            assertEquals("Lisbon", desk.record().text(Field.CITY));
            assertEquals("Porto", hands.text("field-city"));
            assertEquals(Map.of(Slot.of(Field.CITY), "Porto"), Map.copyOf(open.typed()));
        });
    }

    @Test
    void anotherRecordTakesNothingOfWhatWasTyped() {
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("shot-text", "BOATS");
            open.close();

            assertEquals(Map.of("summary", HEAD + "BOATS" + BEHIND), desk.drafts.getLast());
            assertFalse(hands.sees("shot-text"));
        });
    }

    @Test
    void carriageReturnsStayWhereTheyAre() {
        desk.changeElsewhere(
                new Edit.SetText(SUMMARY, "CORK, IRELAND (MAY 4, 2005) (KESTREL)\r\n1. NETS\r\nDRYING\r\n2. OARS"));
        onFxThread(() -> {
            var hands = window();
            edit(hands, 1);
            hands.type("shot-text", hands.text("shot-text").replace("NETS", "SAILS"));
            hands.press("shot-text", KeyCode.ENTER);

            assertEquals(
                    "CORK, IRELAND (MAY 4, 2005) (KESTREL)\r\n1. SAILS\r\nDRYING\r\n2. OARS",
                    desk.record().text(Field.SUMMARY));
        });
    }

    @Test
    void aChosenShotIsMarkedInTheForm() {
        onFxThread(() -> {
            var hands = window();
            shots(hands).getSelectionModel().clearAndSelect(1);

            assertEquals(
                    new IndexRange(HEAD.length(), HEAD.length() + SHOT.length()),
                    hands.find("field-summary", TextArea.class).getSelection());
        });
    }

    @Test
    void aVeryLongSummaryShowsAtOnceAndOnlyWhatIsSeen() {
        var text = new StringBuilder("CORK, IRELAND (MAY 4, 2005) (KESTREL)");
        for (int number = 1; text.length() < 100_000; number++) {
            text.append(number <= 999 ? " " + number + ". " : " ")
                    .append("MEN MENDING NETS BESIDE THE SEA WALL AND TALKING");
        }
        desk.changeElsewhere(new Edit.SetText(SUMMARY, text.toString()));
        onFxThread(() -> {
            var hands = window();

            assertEquals(1000, shots(hands).getItems().size());
            assertTrue(shots(hands).lookupAll(".shot-row").size() < 60);
        });
    }

    @Test
    void everythingSpeaksAndShowsOnPictures() {
        desk.changeElsewhere(new Edit.SetText(
                SUMMARY,
                HEAD + SHOT + BEHIND + "ve.\" OFF PENICHE, PORTUGAL " + LONG_SHOTS + " 8. (SOUNDBITE) (French)"));
        var window = onFxThread(this::pane);
        Pictures.write("shots", window, 1366, 768);
        Pictures.write("shots-narrow", onFxThread(() -> new Zoom(pane(), new SimpleIntegerProperty(200))), 1366, 768);
        onFxThread(() -> {
            var hands = Hands.on(window);
            shots(hands).getSelectionModel().clearAndSelect(5);
            assertEquals(List.of(), hands.mute());
        });
        Pictures.write("shots-chosen", window, 1366, 768);
        onFxThread(() -> edit(Hands.on(window), 2));
        Pictures.write("shots-edited", window, 1366, 768);
        onFxThread(() -> assertEquals(List.of(), Hands.on(window).mute()));
    }

    private static ListView<?> shots(Hands hands) {
        return hands.find("shots", ListView.class);
    }

    private static List<String> words(Hands hands) {
        return shots(hands).lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private static void edit(Hands hands, int row) {
        shots(hands).getSelectionModel().clearAndSelect(row);
        hands.press("shots", KeyCode.F2);
    }

    private Hands window() {
        return Hands.on(pane(), 940, 800);
    }

    private HBox pane() {
        var left = new RecordForm(form, SampleRecords.WORKPLACE, messages, inspected::showInSource);
        left.showAll();
        HBox.setHgrow(left, Priority.ALWAYS);
        inspected.joinForm(new FormBeside(left, form));
        var inspector = new Inspector(inspected, SampleRecords.WORKPLACE, messages);
        inspector.setMinWidth(300);
        inspected.pageProperty().set(Page.SHOTS);
        open.show(SampleRecords.view(desk.record()));
        return new HBox(left, inspector);
    }
}
