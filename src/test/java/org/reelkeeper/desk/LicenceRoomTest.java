package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;

/// "May we license this?" in the whole window.
@ExtendWith(FxToolkit.class)
class LicenceRoomTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void begin() {
        window = WholeWindow.begin(folder, WholeWindow.NOW, _ -> new ChosenPaths(List.of(folder.resolve("any"))));
        window.click("start-begin");
        window.awaitRecords(40);
    }

    private void type(String id, String text) {
        onFxThread(() -> window.find(id, TextField.class).setText(text));
    }

    private TableView<?> table(String id) {
        return window.find(id, TableView.class);
    }

    private void awaitVerdict() {
        until(() -> window.has("licence-verdict")
                && !window.find("licence-keep", Button.class).isDisabled());
    }

    @Test
    void theOpenRecordIsAskedAboutAndTheAnswerKept() throws IOException {
        begin();
        window.choose("may-use");
        awaitVerdict();

        type("licence-territory", "Jp");
        awaitVerdict();
        var verdict = window.text("licence-verdict");
        type("licence-note", "for the evening news");
        window.click("licence-keep");
        until(() -> window.text("licence-kept").contains("1"));
        window.click("licence-print");
        until(() -> Files.exists(folder.resolve("clearance-1.html")));

        var sheet = Files.readString(folder.resolve("clearance-1.html"));
        assertTrue(sheet.contains("Japan") && sheet.contains("for the evening news") && sheet.contains(verdict), sheet);
        window.choose("clearance-log");
        until(() -> table("licence-log-table").getItems().size() == 1);
    }

    @Test
    void aCountryThatIsNoneIsSaidAndNotAnswered() {
        begin();
        window.choose("may-use");
        awaitVerdict();

        type("licence-territory", "Atlantis");

        until(() -> !window.has("licence-verdict"));
        assertTrue(window.text("licence-question-hint").contains("no country"));
    }

    @Test
    void theWholeListIsAnsweredAndWritten() throws IOException {
        begin();
        window.choose("may-use-list");
        until(() -> window.has("licence-ask-list"));

        window.click("licence-ask-list");
        until(() -> table("licence-table").getItems().size() == 40);
        window.click("licence-export");
        until(() -> window.text("licence-exported").contains("licence-answers.csv"));

        var written = Files.readString(folder.resolve("licence-answers.csv"));
        assertTrue(written.startsWith("Record,Title,Answer,Because,Question\n"), written);
        assertTrue(written.contains("under embargo") && written.contains("730152"), written);
        assertFalse(window.text("licence-count-blocked").isEmpty());
    }
}
