package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.InheritedRules.Collection;

/// The rules of collections, in the whole window.
@ExtendWith(FxToolkit.class)
class CollectionRoomTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        window = WholeWindow.beginWithSample(folder);
        onFxThread(() -> window.desk().list().goTo(window.desk().list().keys()[6]));
        until(() -> window.desk()
                .record()
                .view()
                .filter(view -> view.record().text(Field.RECORD_ID).equals("730152"))
                .isPresent());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private List<Collection> collections() {
        return window.find("collections-table", TableView.class).getItems();
    }

    private void type(String id, String text) {
        onFxThread(() -> window.find(id, TextField.class).setText(text));
    }

    private boolean isDisabled(String id) {
        return onFxThread(() -> window.find(id, Node.class).isDisabled());
    }

    @Test
    void aRuleIsAddedByKeysTakenAwayAndPutBack() {
        window.press("Shortcut+L");
        until(() ->
                window.has("licence-verdict") && window.text("licence-verdict").equals("Yes, with duties"));
        window.choose("collection-rules");
        assertTrue(onFxThread(() -> window.isAt("collections-value")));
        assertEquals("BRINDLE TELEVISION", window.text("collections-value"));
        tabTo("collections-add");
        window.press("Space");
        assertTrue(onFxThread(() -> window.isAt("rule-kind")));
        window.press("Shortcut+Enter");
        until(() -> collections().size() == 1 && !window.has("rule-form"));
        window.press("Shortcut+L");
        until(() -> window.text("licence-verdict").equals("No"));

        window.choose("collection-rules");
        onFxThread(() -> ((Button) window.root().lookup("#collections-rules .button")).fire());
        until(() -> collections().isEmpty());
        assertEquals("Put back “not to be used”", window.text("collections-put-back"));
        window.click("collections-put-back");
        until(() -> collections().size() == 1);
    }

    private void tabTo(String id) {
        for (int step = 0; step < 40 && !onFxThread(() -> window.isAt(id)); step++) {
            window.press("Tab");
        }
        assertTrue(onFxThread(() -> window.isAt(id)), id);
    }

    @Test
    void aCollectionWithoutANameGetsNoRuleAndARuleBeingMadeStaysMeanwhile() {
        window.choose("collection-rules");
        type("collections-value", "  ");
        assertTrue(isDisabled("collections-add"));
        type("collections-value", "Brindle");
        window.click("collections-add");
        type("collections-value", "");
        assertTrue(isDisabled("rule-keep"));
        type("collections-value", "x".repeat(5_000) + " <b>, =1+1");
        assertFalse(isDisabled("rule-keep"));

        window.click("rule-keep");
        until(() -> collections().size() == 1);
        assertEquals("x".repeat(5_000) + " <b>, =1+1", collections().getFirst().value());
    }

    @Test
    void escapeLeavesTheFormAndThenThePage() {
        window.choose("collection-rules");
        window.click("collections-add");
        window.press("Escape");
        assertFalse(window.has("rule-form"));
        assertTrue(onFxThread(() -> window.isAt("collections-add")));
        window.press("Escape");
        assertFalse(window.has("collections-page"));
    }
}
