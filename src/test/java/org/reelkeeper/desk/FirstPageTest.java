package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;

/// The first page leads into the product.
@ExtendWith(FxToolkit.class)
class FirstPageTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSampleCatalogueOpensWithItsRecords() {
        window = WholeWindow.beginWithSample(folder);

        until(() -> window.text("status-counts").equals("40 records · 40 shown"));
        assertEquals("1 of 40", onFxThread(() -> window.text("position")));
    }

    @Test
    void aNewCatalogueTakesTheZoneAndTheNameAndShowsTheLoadPage() {
        window = WholeWindow.begin(folder);
        onFxThread(() -> {
            window.find("way-load", ToggleButton.class).fire();
            window.find("start-who", TextField.class).setText("Ida");
            window.find("start-place", TextField.class)
                    .setText(folder.resolve("mine").toString());
        });
        onFxThread(() -> zone("Europe/Lisbon"));
        window.click("start-begin");
        until(() -> window.window().desk().isPresent() && window.has("load-page"));
        assertEquals("Times in Europe/Lisbon", onFxThread(() -> window.text("status-zone")));

        window.click("page-leave");
        assertTrue(onFxThread(() -> !window.has("load-page")));
        window.close();
        var options = new CatalogueOptions(false, true, "Reader", WholeWindow.NOW);
        try (var catalogue = Catalogue.open(folder.resolve("mine"), options, JobContext.unwatched())) {
            assertEquals(ZoneId.of("Europe/Lisbon"), catalogue.settings().zone());
            assertEquals(Set.of(), Set.copyOf(catalogue.loads().reports(1)));
        }
        window = WholeWindow.begin(folder);
    }

    private void zone(String id) {
        var node = window.find("start-zone", javafx.scene.Node.class);
        switch (node) {
            case javafx.scene.control.ComboBox<?> box -> box.getEditor().setText(id);
            case TextField field -> field.setText(id);
            default -> throw new AssertionError(node);
        }
    }
}
