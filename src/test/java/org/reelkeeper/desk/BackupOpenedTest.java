package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.Assembly;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;

/// A backup that is opened on the desktop is brought back into a folder that the person names.
@ExtendWith(FxToolkit.class)
class BackupOpenedTest {

    @TempDir
    Path folder;

    @Test
    void itsCatalogueOpensInTheFolderThatWasNamed() throws IOException {
        var place = folder.resolve("brought back");
        var window = begin(backup(), List.of(place));
        until(() -> window.desk().isPresent()
                && window.desk().orElseThrow().list().rowsProperty().get().size() == 20);

        assertEquals(place, window.desk().orElseThrow().folder());
        onFxThread(window::close);
    }

    @Test
    void withoutAFolderTheWindowBeginsAsItDoesWithoutABackup() throws IOException {
        var window = begin(backup(), List.of());
        until(() -> window.stage().getScene().lookup("#start-begin") != null);

        assertTrue(window.desk().isEmpty());
        onFxThread(window::close);
    }

    private MainWindow begin(Path backup, List<Path> chosen) {
        return onFxThread(() -> {
            var folders = new ProgramFolders(folder.resolve("state"), folder.resolve("logs"), folder);
            var assembly = new Assembly(folders, WholeWindow.NOW, Locale.UK);
            var stage = new Stage();
            var window = assembly.window(stage, new ChosenPaths(chosen));
            stage.setMaximized(false);
            stage.setWidth(940);
            stage.setHeight(700);
            window.begin(List.of(backup.toString()));
            return window;
        });
    }

    private Path backup() throws IOException {
        var file = folder.resolve("records.txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(3).write(20, out);
        }
        var options = new CatalogueOptions(true, false, "Ada", WholeWindow.NOW);
        try (var catalogue = Catalogue.open(folder.resolve("catalogue"), options, JobContext.unwatched())) {
            catalogue.loads().load(List.of(file), Set.of(), JobContext.unwatched());
            var backup = folder.resolve("weekly.reelkeeper-backup");
            catalogue.upkeep().backup(backup, JobContext.unwatched());
            return backup;
        }
    }
}
