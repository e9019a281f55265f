package org.reelkeeper.gui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Sought;
import org.reelkeeper.query.Sought.Wanted;
import org.reelkeeper.query.TextMatch.Phrase;

@ExtendWith(FxToolkit.class)
class RecordFormTest {

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final List<String> gone = new ArrayList<>();
    private final List<Slot> shown = new ArrayList<>();
    private final RecordFormModel model = new RecordFormModel(open, () -> gone.add("next"));
    private RecordForm form;

    @Test
    void savingChangesWhatWasTypedAndNothingElse() {
        onFxThread(() -> {
            var hands = openForm();

            hands.type("field-title", "PORTUGAL: Boats block the Tagus");
            assertEquals(Map.of("title", "PORTUGAL: Boats block the Tagus"), typedKeys());
            hands.pressShortcut("field-title", KeyCode.S);

            assertEquals(
                    List.of(together(new Edit.SetText(Slot.of(Field.TITLE), "PORTUGAL: Boats block the Tagus"))),
                    desk.edits);
            assertEquals(8, desk.record().revision());
            assertFalse(model.dirtyProperty().get());
            assertTrue(hands.sees("changed-title"));
            assertFalse(hands.sees("changed-date"));
        });
    }

    @Test
    void hitsOfTheSearchAreCountedBesideTheNamesAndGoneThroughByKey() {
        onFxThread(() -> {
            var hands = openForm();
            assertFalse(hands.sees("hits-title"));

            open.soughtProperty()
                    .set(new Sought(List.of(
                            new Wanted(Set.of(), new Phrase("river mouth")),
                            new Wanted(Set.of(), new Phrase("tagus")))));
            form.applyCss();

            assertEquals("1", hands.text("hits-title"));
            assertEquals("1", hands.text("hits-storyText"));
            form.nextHit();
            assertEquals("Tagus", selected(hands, "field-title"));
            form.nextHit();
            assertEquals("RIVER MOUTH", selected(hands, "field-summary"));
            form.nextHit();
            assertEquals("river mouth", selected(hands, "field-storyText"));
            form.nextHit();
            assertEquals("Tagus", selected(hands, "field-title"));
            form.previousHit();
            assertEquals("river mouth", selected(hands, "field-storyText"));

            open.soughtProperty().set(new Sought(List.of()));
            assertTrue(rowOf(Field.TITLE).hits().isEmpty());
        });
    }

    private static String selected(Hands hands, String id) {
        var field = hands.find(id, TextInputControl.class);
        assertTrue(field.isFocused(), id);
        return field.getSelectedText();
    }

    private FieldRow rowOf(Field field) {
        return form.row(Slot.of(field)).orElseThrow();
    }

    @Test
    void savingAndNextGoesOnAlsoWhenNothingIsTyped() {
        onFxThread(() -> {
            var hands = openForm();

            hands.click("record-save-and-next");
            hands.type("field-city", "Porto");
            hands.pressShortcut("field-city", KeyCode.ENTER);

            assertEquals(List.of("next", "next"), gone);
            assertEquals(1, desk.edits.size());
        });
    }

    @Test
    void whatIsTypedBecomesADraftWhenTheFocusLeaves() {
        onFxThread(() -> {
            var hands = openForm();

            hands.type("field-city", "Porto");
            assertEquals(List.of(), desk.drafts);
            assertEquals("typing", hands.text("record-draft"));
            hands.find("field-date", javafx.scene.Node.class).requestFocus();

            assertEquals(List.of(Map.of("city", "Porto")), desk.drafts);
            assertEquals("draft", hands.text("record-draft"));
        });
    }

    @Test
    void whatIsTypedBecomesADraftAfterARest() {
        onFxThread(() -> openForm().type("field-city", "Porto"));

        FxToolkit.until(() -> !desk.drafts.isEmpty());

        assertEquals(List.of(Map.of("city", "Porto")), desk.drafts);
    }

    @Test
    void aDraftFoundOnOpeningIsShownAndCanBeDiscarded() {
        onFxThread(() -> {
            var hands = openForm(SampleRecords.view(desk.record(), Map.of("city", "Porto")));

            assertEquals("Porto", hands.text("field-city"));
            assertEquals("draft", hands.text("record-draft"));
            hands.click("record-discard");

            assertEquals("Lisbon", hands.text("field-city"));
            assertEquals(List.of(Map.of()), desk.drafts);
            assertFalse(hands.sees("record-draft"));
        });
    }

    @Test
    void aDraftOfTheRecordThatIsLeftIsKeptUnderItsOwnKey() {
        onFxThread(() -> {
            var hands = openForm();
            hands.type("field-city", "Porto");

            var other = desk.record();
            open.show(SampleRecords.view(new CatalogueRecord(13, 1, other.origin(), other.fields())));

            assertEquals(List.of(Map.of("city", "Porto")), desk.drafts);
            assertEquals("Lisbon", hands.text("field-city"));
        });
    }

    @Test
    void aStaleSaveOverwritesNothingAndAsksForTheFieldInDispute() {
        onFxThread(() -> {
            var hands = openForm();
            hands.type("field-city", "Porto");
            hands.type("field-date", "4th June 2008");
            desk.changeElsewhere(new Edit.SetText(Slot.of(Field.CITY), "Cascais"));

            hands.click("record-save");
            assertEquals(List.of(), desk.edits);
            assertTrue(hands.sees("record-stale"));
            assertTrue(hands.sees("keep-mine-city"));
            assertFalse(hands.sees("keep-mine-date"));
            assertTrue(hands.find("record-save", javafx.scene.Node.class).isDisabled());

            hands.click("take-theirs-city");
            assertEquals("Cascais", hands.text("field-city"));
            hands.click("record-save");
            assertEquals(List.of(together(new Edit.SetText(Slot.of(Field.DATE), "4th June 2008"))), desk.edits);
        });
    }

    @Test
    void aDayThatNoCalendarHasLooksLikeAWarningWhileItIsTyped() {
        onFxThread(() -> {
            var hands = openForm();
            assertFalse(isWarning(hands));

            hands.type("field-date", "31st June 2008");

            assertEquals("no calendar has this day", hands.text("hint-date"));
            assertTrue(isWarning(hands));
        });
    }

    private static boolean isWarning(Hands hands) {
        return hands.find("hint-date", Node.class)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("warning"));
    }

    @Test
    void aFieldGoesBackToItsSource() {
        onFxThread(() -> {
            var hands = openForm();

            hands.type("field-date", "4th June 2008");
            hands.click("changed-date");
            hands.click("revert-date");

            assertEquals("3rd June 2008", hands.text("field-date"));
            assertFalse(model.dirtyProperty().get());
        });
    }

    @Test
    void hiddenCharactersAreSeenAndSurviveTyping() {
        onFxThread(() -> {
            var record = desk.record();
            var awkward = record.with(
                    Slot.of(Field.STORY_TEXT),
                    FieldText.added(Field.STORY_TEXT, "Story Text", "a\u00a0b\r\tc\0d\nend"));
            var hands = openForm(SampleRecords.view(awkward));

            assertEquals("a\u00a0b␍␉c␀d\nend", hands.text("field-storyText"));
            assertFalse(model.dirtyProperty().get());
            hands.find("field-storyText", javafx.scene.control.TextArea.class).appendText("ing");

            assertEquals(Map.of(Slot.of(Field.STORY_TEXT), "a\u00a0b\r\tc\0d\nending"), Map.copyOf(open.typed()));
        });
    }

    @Test
    void listsAreTypedAsTokens() {
        onFxThread(() -> {
            var hands = openForm();

            hands.type("field-keywords", "fisheries");
            hands.press("field-keywords", KeyCode.ENTER);
            hands.type("field-keywords", "Tagus");
            hands.press("field-keywords", KeyCode.ENTER);
            assertEquals("fisheries, Tagus", open.typed().get(Slot.of(Field.KEYWORDS)));
            hands.press("field-keywords", KeyCode.BACK_SPACE);

            assertEquals("fisheries", open.typed().get(Slot.of(Field.KEYWORDS)));
        });
    }

    @Test
    void anAbsentFieldIsUnfoldedAndGoesAwayWhenEmptiedAgain() {
        onFxThread(() -> {
            var hands = openForm();
            assertFalse(hands.sees("field-country"));
            assertTrue(hands.sees("field-keywords"));

            hands.click("unfold-country");
            assertTrue(hands.sees("field-country"));
            hands.type("field-country", "Portugal");
            hands.click("record-save");
            hands.type("field-country", "");
            hands.click("record-save");

            assertEquals(
                    List.of(
                            together(new Edit.SetText(Slot.of(Field.COUNTRY), "Portugal")),
                            together(new Edit.Revert(Slot.of(Field.COUNTRY)))),
                    desk.edits);
            assertEquals(Optional.empty(), desk.record().first(Field.COUNTRY));
        });
    }

    @Test
    void thePlaceInTheSourceIsShown() {
        onFxThread(() -> {
            var hands = openForm();

            hands.click("source-embargo");

            assertEquals(List.of(Slot.of(Field.EMBARGO)), shown);
        });
    }

    @Test
    void sectionsAreReachedByTheirNumber() {
        onFxThread(() -> {
            var hands = openForm();

            hands.pressShortcut("field-title", KeyCode.DIGIT6);

            assertTrue(hands.find("field-storyText", javafx.scene.Node.class).isFocused());
            assertEquals(
                    Optional.of(Slot.of(Field.STORY_TEXT)), open.focusProperty().get());
        });
    }

    @Test
    void undoStopsAtTheRecordThatIsShown() {
        onFxThread(() -> {
            var hands = openForm();
            hands.type("field-city", "Porto");
            var city = hands.find("field-city", javafx.scene.control.TextArea.class);
            assertTrue(city.isUndoable());

            var other = desk.record();
            open.show(SampleRecords.view(new CatalogueRecord(13, 1, other.origin(), other.fields())));

            assertFalse(city.isUndoable());
        });
    }

    @Test
    void aVeryLongTextIsShownByItsBeginning() {
        onFxThread(() -> {
            var longText = "Some eighty boats lay across the river mouth. ".repeat(2000);
            var hands = openForm(SampleRecords.view(desk.record()
                    .with(Slot.of(Field.STORY_TEXT), FieldText.added(Field.STORY_TEXT, "Story Text", longText))));

            assertFalse(hands.sees("field-storyText"));
            assertTrue(hands.sees("edit-long-storyText"));
            assertFalse(model.dirtyProperty().get());
        });
    }

    @Test
    void whoTypesWhileTheLowerSectionsComeGoesOnTyping() {
        onFxThread(() -> {
            form = new RecordForm(model, SampleRecords.WORKPLACE, new Messages(Locale.UK), shown::add);
            form.showUpperPart();
            open.show(SampleRecords.view(desk.record()));
            var hands = Hands.on(form, 800, 900);
            hands.find("field-title", Node.class).requestFocus();

            form.showAll();

            assertTrue(hands.find("field-title", Node.class).isFocused());
            assertTrue(hands.find("field-language", Node.class).isVisible());
        });
    }

    private Hands openForm() {
        return openForm(SampleRecords.view(desk.record()));
    }

    private Hands openForm(org.reelkeeper.service.RecordView view) {
        form = new RecordForm(model, SampleRecords.WORKPLACE, new Messages(Locale.UK), shown::add);
        form.showAll();
        open.show(view);
        return Hands.on(form, 800, 900);
    }

    private static Edit together(Edit edit) {
        return new Edit.Together(List.of(edit));
    }

    private Map<String, String> typedKeys() {
        var keys = new java.util.HashMap<String, String>();
        open.typed().forEach((slot, text) -> keys.put(slot.key(), text));
        return keys;
    }
}
