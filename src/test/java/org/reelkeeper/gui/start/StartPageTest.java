package org.reelkeeper.gui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.ThemeChoice;
import org.reelkeeper.gui.start.Beginning.Way;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.CatalogueRefusedException.Reason;

@ExtendWith(FxToolkit.class)
class StartPageTest {

    private final Messages messages = new Messages(Locale.UK);
    private final Path documents = Path.of("documents").toAbsolutePath();
    private final List<Beginning> begun = new ArrayList<>();

    @Test
    void aPersonChoosesAWayAndAFolderAndBegins() {
        onFxThread(() -> {
            var page = page();
            new Scene(page);

            ((ToggleButton) page.lookup("#way-open")).fire();
            assertTrue(((Button) page.lookup("#start-begin")).isDisabled());
            ((Button) page.lookup("#start-browse")).fire();
            ((TextField) page.lookup("#start-who")).setText("Ada");
            ((Button) page.lookup("#start-begin")).fire();
        });

        assertEquals(List.of(new Beginning(Way.OPEN, documents.resolve("News"), "Ada", ZoneId.of("UTC"))), begun);
    }

    @Test
    void aZoneThatDoesNotExistIsNamedAsMissing() {
        onFxThread(() -> {
            var model = new StartModel(documents, "ada", begun::add);
            model.zoneProperty().set("London");
            assertEquals("start.missing.zone", model.missing().get());
            model.begin();
            assertEquals(List.of(), begun);
        });
    }

    @Test
    void thePageShowsOnPictures() {
        Pictures.write("start", onFxThread(this::page), 1024, 700);
    }

    @Test
    void aRefusalNamesWhoHoldsTheCatalogueAndOffersToReadIt() {
        var done = new ArrayList<String>();
        var refusal = new CatalogueRefusedException(
                Reason.HELD, "/archive/News", "Ada", "desk-4", "2026-11-24T09:12:00.123Z");
        var page = onFxThread(() -> new RefusalPage(
                refusal,
                new RefusalPage.Ways(() -> done.add("again"), () -> done.add("read only"), () -> done.add("another")),
                messages));

        Pictures.write("refusal", page, 1024, 700);

        onFxThread(() -> {
            ((Button) page.lookup("#refusal-read-only")).fire();
            ((Button) page.lookup("#refusal-again")).fire();
        });
        assertEquals(List.of("read only", "again"), done);
        var since = new Moments(Locale.UK, ZoneId.systemDefault()).text(Instant.parse("2026-11-24T09:12:00Z"));
        assertEquals(
                "Ada has /archive/News open since " + since + " on desk-4.",
                ((Label) page.lookup("#refusal-reason")).getText());
    }

    @Test
    void aHolderWhoIsNotKnownIsNotNamed() {
        var refusal = new CatalogueRefusedException(Reason.HELD, "/archive/News", "", "", "");
        var page = onFxThread(
                () -> new RefusalPage(refusal, new RefusalPage.Ways(() -> {}, () -> {}, () -> {}), messages));
        assertEquals("Another program has /archive/News open.", ((Label) page.lookup("#refusal-reason")).getText());
    }

    @Test
    void aDamagedCatalogueIsNotOfferedForReading() {
        onFxThread(() -> {
            var ways = new RefusalPage.Ways(() -> {}, () -> {}, () -> {});
            var page = new RefusalPage(new CatalogueRefusedException(Reason.DAMAGED, "/archive/News"), ways, messages);
            assertNull(page.lookup("#refusal-read-only"));
        });
    }

    private StartPage page() {
        var model = new StartModel(documents, "ada", begun::add);
        return new StartPage(model, new SimpleObjectProperty<>(ThemeChoice.SYSTEM), new OneFolder(), messages);
    }

    /// A person who always takes the same folder.
    private final class OneFolder implements FileChoice {

        @Override
        public Optional<Path> folder(String title, Path start) {
            return Optional.of(documents.resolve("News"));
        }

        @Override
        public List<Path> files(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> target(String title, String name) {
            return Optional.empty();
        }
    }
}
