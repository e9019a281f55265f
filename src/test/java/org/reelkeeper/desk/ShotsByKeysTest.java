package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.model.Field;

/// Shots of a real catalogue, on the whole window and without a mouse.
@ExtendWith(FxToolkit.class)
class ShotsByKeysTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aShotIsEditedSavedAndTakenBack() {
        window = WholeWindow.beginWithSample(folder);
        window.press("Alt+Digit4");
        until(() -> window.has("shots"));
        until(() -> !shots().getItems().isEmpty());
        onFxThread(() -> shots().requestFocus());
        var before = onFxThread(this::summary);

        window.press("Home");
        window.press("Down");
        window.press("F2");
        until(() -> window.isAt("shot-text"));
        var shot = onFxThread(() -> window.text("shot-text"));
        window.type(" AT DAWN");
        window.press("Enter");
        until(() -> !summary().equals(before));

        assertEquals(before.replace(shot, shot + " AT DAWN"), onFxThread(this::summary));
        assertTrue(onFxThread(() -> window.isAt("shots")));
        until(() -> window.item("menu-undo").getText().equals("Undo change of Summary"));
        window.press("Shortcut+Z");
        until(() -> summary().equals(before));
        until(() -> window.text("field-summary").equals(before));
    }

    private ListView<?> shots() {
        return (ListView<?>) window.root().lookup("#shots");
    }

    private String summary() {
        return window.desk().record().view().orElseThrow().record().text(Field.SUMMARY);
    }
}
