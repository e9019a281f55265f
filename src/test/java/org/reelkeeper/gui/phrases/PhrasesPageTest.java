package org.reelkeeper.gui.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.table;
import static org.reelkeeper.gui.Pages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.Zoom;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseState;

@ExtendWith(FxToolkit.class)
class PhrasesPageTest {

    private final InventedPhrases desk = new InventedPhrases();
    private final PhrasesModel model =
            new PhrasesModel(desk, new SameThreadJobs(), new SameThreadJobs(), Assertions::fail, System::nanoTime);

    private PhrasesPage page() {
        model.refresh();
        return new PhrasesPage(model, new Messages(Locale.UK), new ChosenPaths(List.of()));
    }

    private void choose(String text) {
        model.opened().open(phrase(text));
    }

    private Phrase phrase(String text) {
        return model.all().stream()
                .filter(phrase -> phrase.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void phrasesAreListedByHowOftenTheyStandAndNarrowed() {
        onFxThread(() -> {
            var page = shown(page());
            assertEquals("5 phrases shown of 5", text(page, "phrases-count"));
            assertEquals(2_914, model.shown().getFirst().records());
            assertEquals("not in Japan", text(page, "phrases-rule-0"));

            ((TextField) page.lookup("#phrases-part")).setText("ACESS");
            assertEquals("One phrase shown of 5", text(page, "phrases-count"));
            ((TextField) page.lookup("#phrases-part")).setText("");
            model.stateProperty().set(Optional.of(PhraseState.NOT_UNDERSTOOD));
            assertEquals(
                    List.of(InventedPhrases.POINTER),
                    model.shown().stream().map(Phrase::text).toList());
            assertEquals(1, table(page, "phrases").getItems().size());
        });
    }

    @Test
    void aReadingIsPreviewedAndThenConfirmedByAButtonThatSaysForHowMany() {
        onFxThread(() -> {
            var page = shown(page());
            choose(InventedPhrases.MISSPELT);
            assertEquals(
                    "Confirm for 211 records…", button(page, "phrases-confirm").getText());
            press(page, "phrases-confirm");
            assertEquals("“No acess Spain, Portugal”", text(page, "phrases-preview-title"));
            assertTrue(text(page, "phrases-kept").startsWith("2 records stay as they are"));
            assertEquals(List.of(), desk.confirmed);

            assertEquals("Confirm for 211 records", button(page, "phrases-go").getText());
            press(page, "phrases-go");
            assertEquals(InventedPhrases.MISSPELT, desk.confirmed.getFirst().text());
            assertEquals(PhraseState.CONFIRMED, phrase(InventedPhrases.MISSPELT).state());
            assertTrue(button(page, "phrases-confirm").isDisabled());
            assertTrue(text(page, "phrases-hint").contains("all 214 records"));
        });
    }

    @Test
    void whatIsNotUnderstoodIsCorrectedWithTheRuleFormBeforeItCanBeConfirmed() {
        onFxThread(() -> {
            var page = shown(page());
            choose(InventedPhrases.POINTER);
            assertTrue(button(page, "phrases-confirm").isDisabled());
            press(page, "phrases-correct");
            assertTrue(button(page, "correction-preview").isDisabled());
            assertTrue(page.lookup("#correction-hint").isVisible());

            press(page, "correction-edit-0");
            model.opened().correction().formProperty().get().ifPresent(form -> {
                form.kindProperty().set(Kind.PROHIBIT);
                form.targets().places().add("NO");
            });
            assertTrue(button(page, "correction-preview").isDisabled(), "a rule is being made");
            press(page, "rule-keep");
            assertEquals("not in Norway", text(page, "correction-rule-0"));
            press(page, "correction-preview");
            press(page, "phrases-back");
            assertEquals("not in Norway", text(page, "correction-rule-0"), "the way back keeps the correction");
            press(page, "correction-preview");
            press(page, "phrases-go");

            assertEquals(
                    Kind.PROHIBIT, desk.confirmed.getFirst().rules().getFirst().kind());
            assertEquals(PhraseState.CONFIRMED, phrase(InventedPhrases.POINTER).state());
        });
    }

    @Test
    void rulesAreAddedAndRemovedAndNothingIsConfirmedWithoutAny() {
        onFxThread(() -> {
            var page = shown(page());
            choose(InventedPhrases.MISSPELT);
            press(page, "phrases-correct");
            assertFalse(button(page, "correction-preview").isDisabled());
            press(page, "correction-remove-0");
            assertTrue(button(page, "correction-preview").isDisabled());
            press(page, "correction-add");
            press(page, "rule-cancel");
            assertEquals(0, model.opened().correction().rules().size());
            press(page, "correction-cancel");
            assertEquals("not in Spain or Portugal (not fully understood)", text(page, "phrases-rule-0"));
        });
    }

    @Test
    void allThatIsKnownIsConfirmedByOneButtonAndForgottenByAnother() {
        onFxThread(() -> {
            var page = shown(page());
            assertEquals("One known phrase, 12 records to confirm", text(page, "phrases-known"));
            press(page, "phrases-confirm-known");
            press(page, "phrases-go");
            assertEquals(1, desk.confirmed.size());
            assertFalse(button(page, "phrases-confirm-known").getParent().isVisible());

            choose("QUAYSIDE TV (CAN SELL)");
            press(page, "phrases-forget");
            assertFalse(phrase("QUAYSIDE TV (CAN SELL)").known());
        });
    }

    @Test
    void aRefusalIsSaidWhereTheActIsAndNothingIsLost() {
        onFxThread(() -> {
            desk.refuses = true;
            var page = shown(page());
            press(page, "phrases-confirm");
            press(page, "phrases-go");
            assertEquals(
                    "The disk is nearly full. Make room on it and try again; nothing was changed.",
                    text(page, "phrases-refusal"));
            press(page, "phrases-go");
        });
    }

    @Test
    void recordsAreListedAndFilesTold() {
        onFxThread(() -> {
            var page = shown(page());
            press(page, "phrases-show");
            assertEquals(2_914, desk.listed.getFirst().records());
            model.export(Path.of("phrases.jsonl"));
            assertEquals("2 phrases were written to phrases.jsonl", text(page, "phrases-told"));
            model.bring(Path.of("phrases.jsonl"));
            assertEquals("""
                    12 new phrases, 3 known already.
                    One phrase is known otherwise here and stayed so.
                    2 lines of phrases.jsonl could not be taken:
                    Line 4: rule 2 is not understood
                    Line 9: the text is missing""", text(page, "phrases-told"));
            press(page, "phrases-told-close");
            assertFalse(page.lookup("#phrases-told").getParent().isVisible());
        });
    }

    @Test
    void aCatalogueThatIsOnlyReadOffersNoAct() {
        onFxThread(() -> {
            desk.readOnly = true;
            var page = shown(page());
            for (var id : List.of("phrases-confirm", "phrases-correct", "phrases-confirm-known", "phrases-bring")) {
                assertTrue(button(page, id).isDisabled(), id);
            }
        });
    }

    private static ButtonBase button(PhrasesPage page, String id) {
        return (ButtonBase) page.lookup("#" + id);
    }

    @Test
    void itShowsOnPictures() {
        Pages.pictures("phrases-large", onFxThread(() -> {
            var page = page();
            choose(InventedPhrases.MISSPELT);
            return new Zoom(page, new SimpleIntegerProperty(200));
        }));
        Pages.pictures("phrases", onFxThread(() -> {
            var page = page();
            choose(InventedPhrases.MISSPELT);
            return page;
        }));
        Pages.pictures("phrases-preview", onFxThread(() -> {
            var page = page();
            choose(InventedPhrases.MISSPELT);
            model.opened().previewReading();
            return page;
        }));
        Pages.pictures("phrases-correct", onFxThread(() -> {
            var page = page();
            choose(InventedPhrases.POINTER);
            model.opened().correct();
            model.opened().correction().edit(model.opened().correction().rules().getFirst());
            model.bring(Path.of("phrases.jsonl"));
            return page;
        }));
    }
}
