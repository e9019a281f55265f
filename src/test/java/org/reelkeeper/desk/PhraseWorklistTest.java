package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseState;

/// The phrase worklist over the sample catalogue, in the whole window.
@ExtendWith(FxToolkit.class)
class PhraseWorklistTest {

    private static final String NONE = "None";
    private static final long RECORDS = 7;

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        window =
                WholeWindow.begin(folder, WholeWindow.NOW, _ -> new ChosenPaths(List.of(folder.resolve("some.jsonl"))));
        window.click("start-begin");
        window.awaitRecords(40);
        window.choose("phrases");
        until(() -> !phrases().isEmpty());
        onFxThread(() -> table().getSelectionModel().select(phrase(NONE)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<Phrase> table() {
        return window.find("phrases", TableView.class);
    }

    private List<Phrase> phrases() {
        return table().getItems();
    }

    private Phrase phrase(String text) {
        return phrases().stream()
                .filter(phrase -> phrase.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private boolean is(PhraseState state) {
        return !phrases().isEmpty() && phrase(NONE).state() == state;
    }

    @Test
    void aPhraseIsConfirmedAndTakenBackByTheNotice() {
        assertEquals(RECORDS, onFxThread(() -> phrase(NONE)).records());
        assertEquals("Confirm for 7 records…", window.text("phrases-confirm"));
        window.click("phrases-confirm");
        until(() -> window.has("phrases-go") && window.text("phrases-go").equals("Confirm for 7 records"));
        window.click("phrases-go");
        until(() -> is(PhraseState.CONFIRMED) && window.has("toast-act"));

        window.click("toast-act");
        until(() -> is(PhraseState.KNOWN));
        assertEquals("One known phrase, 7 records to confirm", window.text("phrases-known"));
        window.click("phrases-confirm-known");
        until(() -> window.has("phrases-go") && window.text("phrases-go").equals("Confirm for 7 records"));
        window.click("phrases-go");
        until(() -> is(PhraseState.CONFIRMED));
    }

    @Test
    void theRecordsOfAPhraseAreListed() {
        window.click("phrases-show");
        until(() -> window.desk().list().rowsProperty().get().size() == RECORDS);
        assertFalse(window.has("phrases-page"));
        assertEquals("Statement: None", window.text("chip-statement"));

        window.choose("phrases");
        window.click("phrases-show");
        assertFalse(window.has("phrases-page"), "it leaves for the list, though that is the same");
    }

    @Test
    void whatIsWrongInAFileIsToldWithTheFileAndTheLine() throws IOException {
        Files.writeString(folder.resolve("some.jsonl"), """
                {"source":"usage-terms","text":"%s","rules":[]}
                { broken
                [1, 2]
                {"source":"nowhere","text":"No <b>resale</b>","rules":[]}
                """.formatted("No resale, ".repeat(1_000)));
        window.click("phrases-bring");
        until(() -> window.text("phrases-told").contains("Line 4"));
        var told = window.text("phrases-told");
        assertTrue(told.contains("lines of " + folder.resolve("some.jsonl")), told);
        assertTrue(told.contains("Line 2: it is not JSON") && told.contains("Line 3"), told);
        window.click("phrases-told-close");
        assertEquals("", window.text("phrases-told"));
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        window.click("phrases-bring");
        until(() -> window.text("phrases-told").contains("some.jsonl"));
    }
}
