package org.reelkeeper.gui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.model.Field;

@ExtendWith(FxToolkit.class)
class EmbargoEditorTest {

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);

    @Test
    void theSentenceIsShownBeforeTheEmbargoIsSet() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-until");
            assertEquals("18 June 2008", hands.text("embargo-date"));

            hands.type("embargo-date", "1 July 2008");
            hands.type("embargo-time", "9:00");
            open.view();
            assertEquals("usable from 1 July 2008, 09:00:00 UTC", hands.text("embargo-sentence"));
            assertEquals(List.of(), desk.edits);
            hands.click("embargo-until-apply");

            assertEquals(EmbargoState.EMBARGOED, state());
            assertEquals("usable from 1 July 2008, 09:00:00 UTC, set by anna", hands.text("embargo-standing"));
            assertEquals("18th June 2008 13:00", desk.record().text(Field.EMBARGO));
            assertEquals("embargoed until 1 Jul 2008, 09:00 UTC", hands.text("chip-embargo"));
        });
    }

    @Test
    void theFocusComesBackToTheWordsThatOpenedThePanel() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-hold");
            assertTrue(hands.find("embargo-hold-reason", Node.class).isFocused());
            hands.find("embargo-hold-cancel", Node.class).requestFocus();
            hands.click("embargo-hold-cancel");
            assertTrue(hands.find("embargo-hold", Node.class).isFocused());

            hands.click("embargo-until");
            hands.type("embargo-date", "1 July 2028");
            hands.pressShortcut("embargo-date", KeyCode.ENTER);
            assertEquals(EmbargoState.EMBARGOED, state());
            assertTrue(hands.find("embargo-until", Node.class).isFocused());
        });
    }

    @Test
    void aTextThatADecisionOverridesSaysSo() {
        onFxThread(() -> {
            var hands = openForm();
            assertEquals("usable from 18 June 2008, 13:00:00 UTC (zone assumed)", hands.text("hint-embargo"));
            hands.click("embargo-lift");
            hands.type("embargo-lift-reason", "The agency agreed");
            hands.click("embargo-lift-apply");

            assertEquals(
                    "usable from 18 June 2008, 13:00:00 UTC (zone assumed). This text does not count now; what was"
                            + " decided below does.",
                    hands.text("hint-embargo"));
        });
    }

    @Test
    void aDayAloneIsEmbargoedToItsEndAndNonsenseIsNotSet() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-until");

            hands.type("embargo-time", "");
            assertEquals(
                    "usable from 19 June 2008, 00:00:00 UTC, the end of the day that is written",
                    hands.text("embargo-sentence"));
            hands.type("embargo-date", "31 June 2008");

            assertTrue(hands.find("embargo-until-apply", Node.class).isDisabled());
        });
    }

    @Test
    void aHoldKeepsTheDayOnWhichItIsToBeLookedAtAgain() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-hold");
            hands.type("embargo-hold-reason", "Court order");
            hands.type("embargo-hold-review", "March 2009");
            assertTrue(hands.find("embargo-hold-apply", Node.class).isDisabled(), "a month is no day");

            hands.type("embargo-hold-review", "2 March 2009");
            hands.click("embargo-hold-apply");

            assertTrue(
                    hands.text("embargo-standing").endsWith("Court order; to be looked at again on 2 March 2009"),
                    hands.text("embargo-standing"));
            hands.click("embargo-hold");
            assertEquals("2 March 2009", hands.text("embargo-hold-review"));
        });
    }

    @Test
    void holdingNeedsAReasonAndCanBeTakenBack() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-hold");
            assertTrue(hands.find("embargo-hold-apply", Node.class).isDisabled());

            hands.type("embargo-hold-reason", "The court has not decided");
            hands.click("embargo-hold-apply");
            assertEquals(EmbargoState.HELD, state());
            assertEquals(List.of("The court has not decided"), desk.reasons);
            hands.click("embargo-take-back");

            assertEquals(EmbargoState.EMBARGOED, state());
            assertFalse(hands.sees("embargo-take-back"));
        });
    }

    @Test
    void liftingNeedsAReasonAndSaysWhoLifted() {
        onFxThread(() -> {
            var hands = openForm();
            hands.click("embargo-lift");
            hands.type("embargo-lift-reason", "The agency agreed");
            hands.click("embargo-lift-apply");

            assertEquals(EmbargoState.LIFTED, state());
            assertEquals("lifted on 10 Jun 2008, 09:30 UTC by anna: The agency agreed", hands.text("embargo-standing"));
            assertInstanceOf(
                    EmbargoDecision.Lifted.class,
                    embargo().decisionAt(SampleRecords.NOW).orElseThrow());
            assertEquals("embargo lifted", hands.text("chip-embargo"));
        });
    }

    @Test
    void whatIsTypedSurvivesADecision() {
        onFxThread(() -> {
            var hands = openForm();
            hands.type("field-city", "Porto");
            hands.click("embargo-hold");
            hands.type("embargo-hold-reason", "Doubt");
            hands.click("embargo-hold-apply");

            assertEquals("Porto", hands.text("field-city"));
            assertEquals(1, open.typed().size());
            assertEquals(java.util.Map.of("city", "Porto"), desk.drafts.getLast());
        });
    }

    private Hands openForm() {
        var form = new RecordForm(
                new RecordFormModel(open, () -> {}), SampleRecords.WORKPLACE, new Messages(Locale.UK), _ -> {});
        form.showAll();
        open.show(SampleRecords.view(desk.record()));
        return Hands.on(form, 800, 900);
    }

    private EmbargoState state() {
        return embargo().stateAt(SampleRecords.NOW);
    }

    private Embargo embargo() {
        return Embargo.of(desk.record(), SampleRecords.ZONE);
    }
}
