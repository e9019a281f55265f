package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Pictures;

/// The authority lists over the sample catalogue, in the whole window.
@ExtendWith(FxToolkit.class)
class AuthorityListsPageTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        var file = folder.resolve("lists.jsonl");
        window = WholeWindow.begin(folder, WholeWindow.NOW, _ -> new ChosenPaths(List.of(file)));
        window.click("start-begin");
        window.awaitRecords(40);
        window.choose("authorities");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void type(String id, String text) {
        onFxThread(() -> window.find(id, TextInputControl.class).setText(text));
    }

    private TableView<?> table() {
        return window.find("authorities-table", TableView.class);
    }

    @Test
    void aNameIsAddedAndRemovedAndTheWindowSaysWhatThatDid() throws IOException {
        type("authorities-name", "Japan");
        assertEquals(
                "“Japan” has another meaning in restrictions, or consists of words that have one; that would be lost.",
                window.text("authorities-fault"));
        assertTrue(window.find("authorities-add", Button.class).isDisabled());

        type("authorities-name", "Pier Nine TV");
        type("authorities-names", "PN9; Pier Nine");
        type("authorities-where", "norway");
        assertEquals("", window.text("authorities-fault"));
        window.click("authorities-add");
        until(() -> !window.text("authorities-told").isEmpty());
        assertEquals("Added. Records that are read otherwise now: 0", window.text("authorities-told"));
        assertEquals(1, table().getItems().size());
        assertEquals("", window.find("authorities-name", TextInputControl.class).getText());

        window.click("authorities-export");
        until(() -> window.text("authorities-told").startsWith("Entries written"));
        assertEquals(
                List.of("{\"party\":\"Pier Nine TV\",\"names\":[\"PN9\",\"Pier Nine\"],\"country\":\"NO\"}"),
                Files.readAllLines(folder.resolve("authorities.jsonl")));

        onFxThread(() -> table().getSelectionModel().selectFirst());
        window.click("authorities-remove");
        until(() -> window.text("authorities-told").startsWith("Removed"));
        assertEquals(0, table().getItems().size());

        Files.writeString(
                folder.resolve("lists.jsonl"), "{\"territory\":\"NO\",\"names\":[\"Fjordland\"]}\n{\"party\":7}\n");
        window.click("authorities-bring");
        until(() -> window.text("authorities-told").contains("lists.jsonl"));
        assertEquals(1, table().getItems().size());
        assertEquals("""
                One new entry, 0 known already. No record is read otherwise now.
                One line of %s could not be taken:
                Line 2: it is neither an entry with “party” nor one with “territory” and “names\u201d""".formatted(folder.resolve("lists.jsonl")), window.text("authorities-told"));
        Pictures.write("authorities", window.stage().getScene().getRoot(), 1366, 768);
        window.click("authorities-told-close");
        assertEquals("", window.text("authorities-told"));
    }
}
