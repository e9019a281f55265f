package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.Assembly;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;

/// The whole window over a real catalogue.
@ExtendWith(FxToolkit.class)
class OpenCatalogueTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2008-06-10T09:00:00Z"), ZoneOffset.UTC);
    private static final List<String> STORIES = List.of(
            "PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices",
            "PORTUGAL: Lisbon ferry crews return to work after a night of talks",
            "PORTUGAL: Government offers harbour fee relief",
            "AT SEA: Trawlers resume work off Cascais");

    @TempDir
    Path temporary;

    private MainWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        var folder = temporary.resolve("News 1990-2010");
        var file = Files.writeString(temporary.resolve("tagus-week23.txt"), records());
        try (var catalogue =
                Catalogue.open(folder, new CatalogueOptions(true, false, "Ada", NOW), JobContext.unwatched())) {
            catalogue.loads().load(List.of(file), Set.of(), JobContext.unwatched());
        }
        onFxThread(() -> {
            stage = new Stage();
            var folders = new ProgramFolders(temporary.resolve("state"), temporary, temporary);
            window = new Assembly(folders, NOW, Locale.UK).window(stage);
            stage.setMaximized(false);
            stage.setWidth(940);
            stage.setHeight(700);
            window.begin(List.of(folder.toString()));
        });
        until(() -> window.desk().isPresent()
                && window.desk().orElseThrow().list().rowsProperty().get().size() == 24
                && window.desk()
                        .orElseThrow()
                        .list()
                        .rowsProperty()
                        .get()
                        .get(0)
                        .arrived()
                && window.desk().orElseThrow().isComplete());
    }

    @AfterEach
    void close() {
        onFxThread(() -> window.close());
    }

    @Test
    void theWindowShowsTheRecordsTheQueuesAndTheRecordChosen() {
        until(() -> text("#status-counts").equals("24 records · 24 shown"));
        assertEquals("1 of 24", onFxThread(() -> text("#position")));
        assertTrue(onFxThread(() ->
                ((MenuBar) stage.getScene().lookup("#menu-bar")).getMenus().size() > 4));

        onFxThread(() -> ((ToggleButton) stage.getScene().lookup("#queue-embargo-in-force")).fire());
        until(() -> text("#status-counts").equals("24 records · 6 shown"));
        onFxThread(() -> ((ToggleButton) stage.getScene().lookup("#queue-all")).fire());
        until(() -> text("#status-counts").equals("24 records · 24 shown"));

        onFxThread(() -> window.desk().orElseThrow().list().select(4));
        until(() -> window.desk()
                .orElseThrow()
                .record()
                .isOpen(window.desk().orElseThrow().list().keyProperty().get()));
        var root = onFxThread(() -> stage.getScene().getRoot());
        Pictures.write("catalogue-1440", root, 1440, 900);
        Pictures.write("catalogue-1366", root, 1366, 768);
        Pictures.write("catalogue-1024", root, 1024, 700);
    }

    private String text(String id) {
        return ((Label) stage.getScene().lookup(id)).getText();
    }

    private static String records() {
        var text = new StringBuilder();
        for (var number = 0; number < 24; number++) {
            text.append(record(730_117 + number * 7, STORIES.get(number % 4), number % 4));
        }
        return text.toString();
    }

    private static String record(int id, String title, int kind) {
        return """
                %s
                Record ID:
                %d
                - Title: %s
                - Date: 3rd June 2008
                - Summary: LISBON, PORTUGAL (JUNE 3, 2008) (REELNEWS - NO ACCESS SPAIN) 1. VARIOUS OF TRAWLERS ACROSS RIVER MOUTH
                - Embargoed: %s
                - Keywords: fisheries
                - Story Text: Some eighty boats lay across the river mouth on Tuesday.
                - Copyright Holder: REELNEWS
                - Usage Terms/Restrictions: %s

                """.formatted(
                        title,
                        id,
                        title,
                        List.of("18th June 2008 13:00", "4th June 2008 13:00", "", "when told")
                                .get(kind),
                        List.of("No access Spain", "None", "", "See script").get(kind));
    }
}
