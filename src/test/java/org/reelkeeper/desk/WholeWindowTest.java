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
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.model.Field;

/// What the parts of the window do together, over the sample catalogue.
@ExtendWith(FxToolkit.class)
class WholeWindowTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        window = WholeWindow.beginWithSample(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyCommandStandsInAMenu() {
        var ids = onFxThread(() -> {
            var found = new ArrayList<String>();
            window.find("menu-bar", MenuBar.class).getMenus().forEach(menu -> collect(menu.getItems(), found));
            return found;
        });
        var missing = Arrays.stream(Command.values())
                .map(command -> "menu-" + command.id())
                .filter(id -> !ids.contains(id))
                .toList();

        assertEquals(List.of(), missing);
    }

    private static void collect(List<? extends MenuItem> items, List<String> ids) {
        for (var item : items) {
            ids.add(String.valueOf(item.getId()));
            if (item instanceof Menu menu) {
                collect(menu.getItems(), ids);
            }
        }
    }

    @Test
    void theWindowHasASignInEverySizeThatDesktopsAskFor() {
        var sizes = onFxThread(() -> window.stage().getIcons().stream()
                .filter(icon -> !icon.isError())
                .map(icon -> (int) icon.getWidth())
                .toList());

        assertEquals(List.of(16, 24, 32, 48, 64, 128, 256), sizes);
    }

    @Test
    void largeTextInASmallWindowDoesNotMoveTheFormSideways() {
        onFxThread(() -> window.window().around().textSize().set(150));
        Pictures.write(
                "large-text-1024", onFxThread(() -> window.stage().getScene().getRoot()), 1024, 700);
        onFxThread(() -> {
            var root = (Region) window.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            var scroll = window.find("record-scroll", ScrollPane.class);
            var wide = Hands.widerThan(scroll.getViewportBounds().getWidth(), (Parent) scroll.getContent());

            assertEquals(List.of(), wide);
        });
    }

    @Test
    void everyPageOpensAndIsLeftAgain() {
        for (var page : List.of(
                List.of("load", "load-page"),
                List.of("load-history", "load-page"),
                List.of("export", "export-page"),
                List.of("back-up", "upkeep-page"),
                List.of("verify", "upkeep-page"),
                List.of("change-history", "history-page"),
                List.of("preferences", "preferences-page"),
                List.of("shortcuts", "shortcuts-page"),
                List.of("about", "about-page"))) {
            window.choose(page.getFirst());
            until(() -> window.has(page.getLast()));
            Pictures.write(
                    "page-" + page.getFirst(),
                    onFxThread(() -> window.stage().getScene().getRoot()),
                    1440,
                    900);
            assertEquals(
                    List.of(),
                    onFxThread(
                            () -> Hands.on(window.stage().getScene().getRoot()).mute()),
                    page.getFirst());
            window.press("Escape");
            until(() -> !window.has(page.getLast()));
        }
    }

    @Test
    void everyTabOfTheInspectorSpeaks() {
        for (var tab : List.of("source", "changes", "rights", "history")) {
            window.choose("inspect-" + tab);
            assertEquals(
                    List.of(),
                    onFxThread(
                            () -> Hands.on(window.stage().getScene().getRoot()).mute()),
                    tab);
        }
        window.choose("drawer");
        Pictures.write("whole-1440", onFxThread(() -> window.stage().getScene().getRoot()), 1440, 900);
        assertEquals(
                List.of(),
                onFxThread(() -> Hands.on(window.stage().getScene().getRoot()).mute()));
    }

    @Test
    void aMarkIsToldWithTheWayBack() {
        window.choose("review-corrected");
        until(() -> window.has("toast-act"));
        until(() -> review().equals("corrected"));
        until(() ->
                !item("menu-undo").isDisable() && item("menu-undo").getText().equals("Undo change of Review"));

        window.click("toast-act");
        until(() -> review().isEmpty());
    }

    private String review() {
        return window.desk().record().view().orElseThrow().record().text(Field.REVIEW);
    }

    private MenuItem item(String id) {
        return window.item(id);
    }

    @Test
    void aRecordIsFoundByItsNumberAndAFieldByItsName() {
        var wanted = onFxThread(
                () -> window.desk().list().rowsProperty().get().get(3).recordId());
        window.choose("go-to-record");
        window.type(wanted);
        window.press("Enter");
        until(() -> window.desk()
                .record()
                .view()
                .orElseThrow()
                .record()
                .text(Field.RECORD_ID)
                .equals(wanted));

        window.choose("jump-to-field");
        window.type("story");
        window.press("Enter");
        until(() -> window.isAt("field-storyText"));
    }

    @Test
    void theNextUnfinishedRecordIsTheNextOneNotCorrected() {
        window.choose("review-and-next");
        until(() -> window.desk().list().indexProperty().get() == 1);
        onFxThread(() -> window.desk().list().select(0));
        until(() -> review().equals("corrected"));
    }

    @Test
    void whatIsTypedSurvivesTheEndOfTheProgram() {
        onFxThread(() ->
                window.find("field-title", javafx.scene.control.TextArea.class).setText("Typed and left alone"));
        window.close();

        window = WholeWindow.begin(folder);
        window.awaitRecords(40);
        until(() -> window.text("field-title").equals("Typed and left alone"));
    }

    @Test
    void filesDroppedOnTheWindowComeOntoTheListOfTheLoadPage() throws IOException {
        var file = Files.writeString(folder.resolve("late.txt"), "A story\nRecord ID:\n99\n- Title: A story\n");
        onFxThread(() -> window.desk().loadFiles(List.of(file)));
        until(() ->
                window.has("load-page") && !window.find("load-read", Node.class).isDisabled());

        window.click("load-read");
        until(() -> !window.find("load-go", Node.class).isDisabled()
                && window.find("load-go", Node.class).isVisible());
        window.click("load-go");
        until(() -> window.text("status-counts").startsWith("41 records"));
    }

    @Test
    void anotherHomeZoneIsUsedFromThePreferences() {
        window.choose("preferences");
        until(() -> zones().getWidth() > 0); // a box that is laid out for the first time shows its first text again
        onFxThread(() -> zones().getEditor().setText("Asia/Tokyo"));
        until(() -> !window.find("preferences-zone-use", Node.class).isDisabled());
        window.click("preferences-zone-use");
        until(() -> window.text("status-zone").equals("Times in Asia/Tokyo"));
    }

    private ComboBox<?> zones() {
        return window.find("preferences-zone", ComboBox.class);
    }

    @Test
    void theCatalogueIsRebuiltWhileItIsOpen() {
        var before = onFxThread(() -> window.desk());
        window.choose("rebuild");
        until(() -> window.has("upkeep-rebuild"));
        window.click("upkeep-rebuild");
        until(() -> window.window().desk().isPresent() && window.desk() != before);
        window.awaitRecords(40);
        assertTrue(onFxThread(() -> window.has("toasts")));
    }

    @Test
    void aRunningJobIsNamedAndTheWindowAsksBeforeItIsLeft() {
        var gate = new java.util.concurrent.CountDownLatch(1);
        onFxThread(() -> window.window()
                .around()
                .writing()
                .start(
                        "upkeep.job.verify",
                        context -> {
                            context.report(1, 4);
                            gate.await();
                            return true;
                        },
                        _ -> {},
                        window.window().faults()::report));
        until(() -> window.text("status-jobs").equals("Checking the catalogue"));
        window.choose("quit");
        until(() -> window.has("leaving"));
        Pictures.write("leaving", onFxThread(() -> window.stage().getScene().getRoot()), 1440, 900);
        window.click("leave-back");
        until(() -> !window.has("leaving"));
        assertTrue(onFxThread(() -> window.stage().isShowing()));
        gate.countDown();
        until(() -> window.window().around().jobs().running().isEmpty());
    }

    @Test
    void theTextGrowsAndTheStatePersists() {
        window.choose("text-larger");
        window.choose("layout-form");
        assertEquals(110, onFxThread(() -> window.window().around().textSize().get()));
        assertFalse(onFxThread(
                () -> window.find("record-list", Node.class).getParent().isVisible()));
        Pictures.write("larger", onFxThread(() -> window.stage().getScene().getRoot()), 1440, 900);
    }

    @Test
    void menusAndListsToChooseFromGrowWithTheText() {
        assertEquals(13, menuFont());
        for (int step = 0; step < 5; step++) {
            window.choose("text-larger");
        }
        assertEquals(19.5, menuFont());
    }

    /// The size in which an item of a menu is written.
    private double menuFont() {
        var bar = window.find("menu-bar", MenuBar.class);
        onFxThread(() -> bar.getMenus().getFirst().show());
        until(() -> bar.getMenus().getFirst().isShowing());
        var size = onFxThread(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup("#menu-export .text"))
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow()
                .getFont()
                .getSize());
        onFxThread(() -> bar.getMenus().getFirst().hide());
        return size;
    }

    @Test
    void searchingAnUnknownNumberSaysSo() {
        window.choose("go-to-record");
        onFxThread(() -> window.find("go-to-text", TextField.class).setText("0000"));
        window.press("Enter");
        until(() -> !window.find("toasts", javafx.scene.layout.VBox.class)
                .getChildren()
                .isEmpty());
    }
}
