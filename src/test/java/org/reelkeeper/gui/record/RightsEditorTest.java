package org.reelkeeper.gui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.UsageTerms;

@ExtendWith(FxToolkit.class)
class RightsEditorTest {

    private static final String TEXT = "No access Spain. Terms as agreed with Porto Harbour Watch.";

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);

    @ParameterizedTest
    @CsvSource(textBlock = """
            None,             none stated by the source (None)
            '',               nothing stated
            Access all,       access all (none stated)
            No use Atlantis,  needs reading
            """)
    void statementsThatAreNotTheSameAreNotShownTheSame(String text, String statement) {
        onFxThread(() -> {
            desk.changeElsewhere(new Edit.SetText(Slot.of(Field.USAGE_TERMS), text));
            var hands = openForm();

            assertEquals(statement, hands.text("terms-statement"));
            assertFalse(hands.find("terms-statement", Node.class)
                    .getPseudoClassStates()
                    .contains(javafx.css.PseudoClass.getPseudoClass("good")));
        });
    }

    @Test
    void rulesAreMadeFromChoicesAndTheTickSaysThatTheTextIsRead() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("rule-add");
            hands.type("rule-places", "Kingdom of Sp");
            assertEquals(
                    0,
                    hands.find("rule-places-found", ListView.class)
                            .getSelectionModel()
                            .getSelectedIndex());
            hands.press("rule-places", KeyCode.ENTER);
            assertEquals("not in Spain", hands.text("rule-sentence"));
            hands.click("rule-keep");
            assertEquals("needs reading", hands.text("terms-statement"));
            hands.find("rules-everything", CheckBox.class).fire();

            var terms = UsageTerms.of(desk.record(), Authorities.standard().restrictions());
            assertEquals(TermsState.RULES, terms.state());
            assertEquals(
                    List.of(Rule.of(Kind.PROHIBIT, RuleSource.PERSON, TEXT).withTargets(Targets.territories("ES"))),
                    terms.rules());
            assertEquals("not in Spain", hands.text("terms-statement"));
            assertEquals(TEXT, desk.record().text(Field.USAGE_TERMS));
        });
    }

    @Test
    void aFormThatIsOpenWhileTheRulesChangeWritesOverNoOtherRule() {
        onFxThread(() -> {
            var hands = openForm();
            addRule(hands, "Spain");
            addRule(hands, "Portugal");
            hands.click("rule-edit-0");
            var portugalOnly = new PersonRules(
                    "",
                    List.of(PersonRules.parse(desk.record().text(Field.RULES))
                            .rules()
                            .getLast()));
            desk.changeElsewhere(new Edit.SetText(Slot.of(Field.RULES), portugalOnly.text()));
            open.reload();
            hands.click("rule-keep");

            assertEquals(
                    List.of("not in Portugal", "not in Spain"), List.of(hands.text("rule-0"), hands.text("rule-1")));
        });
    }

    private static void addRule(Hands hands, String place) {
        hands.click("rule-add");
        hands.type("rule-places", place);
        hands.press("rule-places", KeyCode.ENTER);
        hands.click("rule-keep");
    }

    @Test
    void aRuleIsEditedAndRemoved() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("rule-add");
            choose(hands, "rule-kind", Kind.DUTY);
            choose(hands, "rule-action", Action.CREDIT);
            hands.type("rule-credit", "Porto Harbour Watch");
            hands.click("rule-keep");
            assertEquals("credit “Porto Harbour Watch”", hands.text("rule-0"));

            hands.click("rule-edit-0");
            assertEquals("Porto Harbour Watch", hands.text("rule-credit"));
            hands.find("rule-on-screen", CheckBox.class).fire();
            hands.click("rule-keep");
            assertEquals("credit “Porto Harbour Watch” on screen", hands.text("rule-0"));

            hands.click("rule-remove-0");
            assertEquals(java.util.Optional.empty(), desk.record().first(Field.RULES));
            assertEquals(3, desk.edits.size());
        });
    }

    @Test
    void aKindOffersWhatItHasAPlaceForAndIsKeptOnlyWhenItSaysSomething() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("rule-add");
            choose(hands, "rule-kind", Kind.NOT_AFTER);
            assertTrue(hands.sees("rule-moment"));
            assertFalse(hands.sees("rule-except-places"));
            assertTrue(hands.find("rule-keep", Node.class).isDisabled());

            hands.type("rule-moment", "3 September 2008 12:00");
            assertEquals("no use after 3 Sept 2008, 12:00 UTC", hands.text("rule-sentence"));
            hands.type("rule-moment", "");
            hands.type("rule-hours", "24");

            assertEquals("no use later than 24 hours after a moment not stated", hands.text("rule-sentence"));
            assertTrue(top(hands, "rule-hours") > top(hands, "rule-moment"), "each part stands in a row of its own");
            assertTrue(top(hands, "rule-part") > top(hands, "rule-hours"), "each part stands in a row of its own");
            assertFalse(hands.find("rule-keep", Node.class).isDisabled());
        });
    }

    @Test
    void aFormerNameFindsTheCountry() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("rule-add");
            hands.type("rule-places", "Burma");
            hands.press("rule-places", KeyCode.ENTER);

            assertEquals("not in Myanmar", hands.text("rule-sentence"));
        });
    }

    @Test
    void withdrawingNeedsAReason() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("publication-withdrawn");
            assertTrue(hands.find("publication-apply", Node.class).isDisabled());
            hands.type("publication-reason", "Killed by the agency");
            hands.click("publication-apply");

            assertEquals("withdrawn", desk.record().text(Field.PUBLICATION));
            assertEquals(List.of("Killed by the agency"), desk.reasons);
            assertEquals("withdrawn", hands.text("chip-publication"));
        });
    }

    @Test
    void theReasonIsTypedAtOnceAndTheFocusComesBack() {
        onFxThread(() -> {
            var hands = openForm();
            focusAndClick(hands, "publication-withheld");
            assertTrue(hands.find("publication-reason", Node.class).isFocused());
            hands.press("publication-reason", KeyCode.ESCAPE);
            assertTrue(hands.find("publication-withheld", Node.class).isFocused());
            assertFalse(hands.sees("publication-reason"));

            hands.click("publication-withheld");
            hands.type("publication-reason", "Legal asks for it");
            hands.pressShortcut("publication-reason", KeyCode.ENTER);

            assertEquals("withheld", desk.record().text(Field.PUBLICATION));
            assertTrue(hands.find("publication-withheld", Node.class).isFocused());
        });
    }

    @Test
    void theFormOfARuleGivesTheFocusBack() {
        onFxThread(() -> {
            var hands = openForm();
            focusAndClick(hands, "rule-add");
            assertTrue(hands.find("rule-kind", Node.class).isFocused());
            hands.type("rule-parties", "EBU members");
            hands.pressShortcut("rule-parties", KeyCode.ENTER);
            assertTrue(hands.find("rule-add", Node.class).isFocused());

            focusAndClick(hands, "rule-remove-0");
            assertTrue(hands.find("rule-add", Node.class).isFocused());
        });
    }

    @Test
    void anArrowOpensTheListOfKinds() {
        onFxThread(() -> {
            var hands = openForm();
            focusAndClick(hands, "rule-add");
            hands.press("rule-kind", KeyCode.DOWN);
            assertTrue(hands.find("rule-kind", ChoiceBox.class).isShowing());
        });
    }

    private static double top(Hands hands, String id) {
        return hands.find(id, Node.class).localToScene(0, 0).getY();
    }

    private static void focusAndClick(Hands hands, String id) {
        hands.find(id, Node.class).requestFocus();
        hands.click(id);
    }

    @Test
    void theReviewStateChangesAtOnce() {
        onFxThread(() -> {
            var hands = openForm();
            choose(hands, "review", "question");

            assertEquals("question", desk.record().text(Field.REVIEW));
            assertEquals(1, desk.edits.size());
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Hands hands, String id, T value) {
        hands.find(id, ChoiceBox.class).setValue(value);
    }

    private Hands openForm() {
        var form = new RecordForm(
                new RecordFormModel(open, () -> {}), SampleRecords.WORKPLACE, new Messages(Locale.UK), _ -> {});
        form.showAll();
        open.show(SampleRecords.view(desk.record()));
        return Hands.on(form, 800, 900);
    }
}
