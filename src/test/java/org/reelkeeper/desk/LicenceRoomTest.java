package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.model.Field;

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

    @Test
    void aDayThatIsNoneIsSaidAndNotTakenForToday() {
        begin();
        window.choose("may-use");
        for (var typed : List.of("31 June 2008", "banana", "01/02/2008", "1 January 9999", "1 January 0001")) {
            awaitVerdict();
            day(typed);
            until(() -> !window.has("licence-verdict"));
            assertTrue(window.text("licence-question-hint").contains("no day"), typed);
            assertTrue(window.find("licence-keep", Button.class).isDisabled(), typed);
            day("2008-06-18");
        }
        awaitVerdict();
    }

    private void day(String typed) {
        onFxThread(
                () -> window.find("licence-date", DatePicker.class).getEditor().setText(typed));
    }

    @Test
    void answersToAnotherQuestionAreSaidToBeSo() {
        begin();
        window.choose("may-use-list");
        window.click("licence-ask-list");
        until(() -> window.has("licence-asked") && window.text("licence-asked").startsWith("Answers to: Client: left"));

        type("licence-territory", "Japan");
        assertTrue(window.text("licence-asked").startsWith("Not up to date"));
        type("licence-territory", "");
        assertTrue(window.text("licence-asked").startsWith("Answers to"));
    }

    @Test
    void aRecordThatIsWithdrawnMeanwhileIsAnsweredAnew() {
        begin();
        onFxThread(() -> window.desk().list().goTo(window.desk().list().keys()[6]));
        window.choose("may-use-list");
        window.click("licence-ask-list");
        until(() -> table("licence-table").getItems().size() == 40);
        window.click("licence-part-record");
        until(() ->
                window.has("licence-verdict") && window.text("licence-verdict").equals("Yes, with duties"));

        window.click("publication-withdrawn");
        type("publication-reason", "Asked by the holder");
        window.click("publication-apply");

        until(() -> window.text("licence-verdict").equals("No"));
        assertTrue(window.text("licence-asked").startsWith("Not up to date"));
        window.press("Shortcut+Z");
        until(() -> window.text("licence-verdict").equals("Yes, with duties"));
    }

    @Test
    void whatIsMarkupOrAFormulaInATitleIsTextInSheetAndTable() throws IOException {
        begin();
        var title = "=1+1 <script>alert(\"reels\")</script> & 'more'";
        onFxThread(() -> window.find("field-title", TextInputControl.class).setText(title));
        window.press("Shortcut+S");
        until(() -> window.desk()
                .record()
                .view()
                .orElseThrow()
                .record()
                .text(Field.TITLE)
                .equals(title));
        window.choose("may-use");
        var client = "<b>".repeat(1_666) + "&x";
        type("licence-party", client);
        type("licence-note", "<i>\n\"note\"");
        awaitVerdict();
        window.click("licence-keep");
        until(() -> window.text("licence-kept").contains("1"));
        window.click("licence-print");
        until(() -> Files.exists(folder.resolve("clearance-1.html")));
        window.click("licence-part-list");
        window.click("licence-ask-list");
        until(() -> table("licence-table").getItems().size() == 40);
        window.click("licence-export");
        until(() -> window.text("licence-exported").contains("licence-answers.csv"));

        var sheet = Files.readString(folder.resolve("clearance-1.html"));
        assertFalse(sheet.contains("<script>") || sheet.contains("<b>") || sheet.contains("<i>"), sheet);
        assertTrue(sheet.contains("=1+1 &lt;script&gt;alert(&quot;reels&quot;)&lt;/script&gt; &amp; 'more'"), sheet);
        assertTrue(sheet.contains("&lt;b&gt;".repeat(1_666) + "&amp;x"), sheet);
        var written = Files.readString(folder.resolve("licence-answers.csv"));
        assertTrue(written.contains("\"'=1+1 <script>alert(\"\"reels\"\")</script> & 'more'\""), written);
    }

    @Test
    void aFileInsideTheCatalogueIsRefusedAndThatIsSaid() {
        var chosen = new ArrayList<Path>();
        window = WholeWindow.begin(folder, WholeWindow.NOW, _ -> new ChosenPaths(chosen));
        window.click("start-begin");
        window.awaitRecords(40);
        var inside = window.desk().folder();
        chosen.add(inside.resolve("any"));
        window.choose("may-use-list");
        window.click("licence-ask-list");
        until(() -> table("licence-table").getItems().size() == 40);

        window.click("licence-export");

        until(() -> !window.text("licence-export-refusal").isEmpty());
        assertEquals("", window.text("licence-exported"));
        assertFalse(Files.exists(inside.resolve("licence-answers.csv")));
    }

    @Test
    void thePageIsUsedByKeysAndGivesTheFocusBack() {
        begin();
        onFxThread(() -> window.find("record-table", Node.class).requestFocus());
        window.press("Shortcut+L");
        assertTrue(onFxThread(() -> window.isAt("licence-party")));
        window.press("Escape");
        assertTrue(onFxThread(() -> window.isAt("record-table")));

        window.choose("may-use-list");
        assertTrue(onFxThread(() -> window.isAt("licence-ask-list")));
        window.press("Space");
        until(() -> table("licence-table").getItems().size() == 40);
        onFxThread(() -> {
            table("licence-table").requestFocus();
            table("licence-table").getSelectionModel().select(8);
        });
        window.press("Enter");
        until(() -> !window.has("licence-page"));
        until(() -> window.desk()
                .record()
                .view()
                .orElseThrow()
                .record()
                .text(Field.RECORD_ID)
                .equals("730164"));
    }

    @Test
    void theLogHasThePageForItself() {
        begin();
        window.choose("clearance-log");
        assertTrue(onFxThread(() -> window.isAt("licence-log-table")));
        assertFalse(onFxThread(() -> isSeen("licence-party")));
        window.click("licence-part-record");
        assertTrue(onFxThread(() -> isSeen("licence-party")));
    }

    @Test
    void thePartsAreTurnedByArrowsAndOneIsAlwaysChosen() {
        begin();
        window.choose("may-use");
        onFxThread(() -> window.find("licence-part-record", ToggleButton.class).requestFocus());
        window.press("Right");
        window.press("Space");
        assertTrue(onFxThread(() -> isSeen("licence-ask-list")));
        window.press("Space");
        assertTrue(window.find("licence-part-list", ToggleButton.class).isSelected());
        assertTrue(onFxThread(() -> isSeen("licence-ask-list")));
    }

    private boolean isSeen(String id) {
        return Stream.iterate(window.find(id, Node.class), Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    @Test
    void nothingIsAskedForAnEmptyList() {
        begin();
        window.choose("search");
        window.type("xyzzy");
        until(() -> window.desk().list().rowsProperty().get().isEmpty());
        window.choose("may-use-list");
        until(() -> window.text("licence-ask-list").equals("Ask for no records"));
        assertTrue(window.find("licence-ask-list", Button.class).isDisabled());
        window.click("licence-part-record");
        assertFalse(window.has("licence-verdict"));
    }
}
