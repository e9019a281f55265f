package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.gui.FxToolkit;

/// The screens of rights and embargoes in a window as small as large text makes it.
@ExtendWith(FxToolkit.class)
class SmallWindowTest {

    private static final int LARGE = 140;
    private static final double A_PIXEL = 1.4;

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        window = WholeWindow.beginWithSample(folder);
        onFxThread(() -> {
            window.stage().setHeight(540);
            window.window().around().textSize().set(LARGE);
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Bounds bounds(String id) {
        return onFxThread(() -> {
            window.root().applyCss();
            ((Parent) window.root()).layout();
            var node = window.find(id, Node.class);
            return node.localToScene(node.getBoundsInLocal());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"may-use", "may-use-list", "clearance-log", "collection-rules", "phrases", "embargo-calendar"})
    void theWayBackIsNeverPushedOut(String command) {
        window.choose(command);
        assertTrue(bounds("page-leave").getMinY() >= bounds("toolbar").getMaxY(), command);
        assertTrue(bounds("toolbar").getMaxX() <= window.stage().getWidth() + A_PIXEL, command);
    }

    @Test
    void theMonthsLieNotOverTheForm() {
        window.choose("timeline");
        until(() -> window.has("timeline-bars"));
        assertTrue(bounds("record-table").getMinY() >= bounds("timeline").getMaxY());
        assertTrue(bounds("record-title").getMinY() >= bounds("record-list").getMaxY());
    }

    @Test
    void theDayThatIsLookedAtIsScrolledTo() {
        window.choose("embargo-calendar");
        for (int week = 0; week < 2; week++) {
            window.press("Down");
        }
        until(() -> window.isAt("day-2008-06-24"));
        until(() -> {
            var day = window.find("day-2008-06-24", Node.class);
            var foot = window.find("calendar-summary", Node.class);
            return day.localToScene(day.getBoundsInLocal()).getMaxY()
                    <= foot.localToScene(foot.getBoundsInLocal()).getMinY();
        });
    }

    @Test
    void noFieldOfAnActIsSqueezed() {
        window.choose("extend-embargo");
        assertTrue(onFxThread(() -> window.isAt("embargoes-amount")));
        window.click("embargoes-set");
        until(() -> window.find("embargoes-time", TextField.class).getWidth() >= 76);
        for (var typed : new String[] {"1 January 9999", "1 January 0001", "31 June 2008", "x".repeat(5_000)}) {
            onFxThread(() -> window.find("embargoes-date", TextField.class).setText(typed));
            assertTrue(onFxThread(() -> window.find("embargoes-go", Node.class).isDisabled()), typed);
            assertFalse(window.text("embargoes-sentence").contains("usable from"), typed);
        }
    }
}
