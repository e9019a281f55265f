package org.reelkeeper.gui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.gui.Messages;

class SuggestionModelTest {

    private final HeldJobs jobs = new HeldJobs();
    private final SuggestionModel model = new SuggestionModel(
            new InventedValues(),
            jobs,
            fault -> {
                throw new AssertionError(fault);
            },
            new Messages(Locale.UK));

    @Test
    void namesComeWithWhatTheyMean() {
        look("co", false);

        assertEquals(List.of("country: a country of the story"), shown());
        assertEquals("country:", model.offered().getFirst().text());
    }

    @Test
    void nobodyIsOfferedEveryNameUnasked() {
        look("boats ", false);
        assertEquals(List.of(), shown());

        look("boats ", true);
        assertEquals(39, model.offered().size());
    }

    @Test
    void valuesOfTheCatalogueComeWhenTheyAreFoundWithTheirCountsAndQuotes() {
        look("country:n", false);
        assertEquals(List.of(), shown());

        jobs.letGo();

        assertEquals(List.of("Russia 120 records", "New Zealand one record"), shown());
        assertEquals("\"New Zealand\" ", model.offered().getLast().text());
    }

    @Test
    void anAnswerToAnEarlierQuestionIsNotShown() {
        look("country:n", false);
        look("boats", false);
        jobs.letGo();

        assertEquals(List.of(), shown());
    }

    @Test
    void whatIsFinishedIsLeftAloneUnlessAskedFor() {
        look("is:draft", false);
        assertEquals(List.of(), shown());
        look("country:Russia", false);
        jobs.letGo();
        assertEquals(List.of(), shown());

        look("is:draft", true);
        assertEquals(List.of("draft "), shown());
    }

    private void look(String text, boolean invited) {
        model.look(text, text.length(), invited);
    }

    private List<String> shown() {
        return model.offered().stream()
                .map(each -> each.name() + " " + each.note())
                .toList();
    }
}
