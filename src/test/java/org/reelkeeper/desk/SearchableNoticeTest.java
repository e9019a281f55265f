package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.Assembly;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.ProgramFolders;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.list.InventedDesk;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.queues.Contents;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.RecordQuery;

/// While the index is being made the foot of the window says how far it is, and nothing once everything is found.
@ExtendWith(FxToolkit.class)
class SearchableNoticeTest {

    private static final int RECORDS = 200;

    @TempDir
    Path folder;

    private final ShellModel shell = new ShellModel();

    @Test
    void aCatalogueWhoseIndexIsBeingMadeSaysSoUntilEverythingIsFound() throws IOException {
        try (var catalogue = loaded()) {
            var window = onFxThread(this::window);
            var status = onFxThread(() -> statusLine(catalogue, window.around()));
            assertEquals("", notice());

            assertFalse(catalogue.searches().isWhole());
            onFxThread(() -> status.hear(new CatalogueEvent.IndexProgressed(RECORDS)));
            assertEquals("Searching 0 of 200 records; the rest follows", notice());
            onFxThread(() -> status.hear(new CatalogueEvent.IndexProgressed(50)));
            assertEquals("Searching 150 of 200 records; the rest follows", notice());

            catalogue.searches().settle(JobContext.unwatched());
            onFxThread(() -> status.hear(new CatalogueEvent.IndexProgressed(0)));
            assertEquals("", notice());
            onFxThread(() -> {
                status.close();
                window.close();
            });
        }
    }

    private String notice() {
        return onFxThread(() -> shell.searchableProperty().get());
    }

    private Catalogue loaded() throws IOException {
        var file = folder.resolve("records.txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(3).write(RECORDS, out);
        }
        var options = new CatalogueOptions(true, false, "Ada", WholeWindow.NOW);
        var catalogue = Catalogue.open(folder.resolve("catalogue"), options, JobContext.unwatched());
        catalogue.loads().load(List.of(file), Set.of(), JobContext.unwatched());
        return catalogue;
    }

    private MainWindow window() {
        var folders = new ProgramFolders(folder.resolve("state"), folder.resolve("logs"), folder);
        return new Assembly(folders, WholeWindow.NOW, Locale.UK).window(new Stage());
    }

    private StatusLine statusLine(Catalogue catalogue, Surroundings around) {
        var query = new SimpleObjectProperty<>(RecordQuery.all());
        var jobs = new SameThreadJobs();
        var queues = new QueueModel(
                query, () -> new Contents(catalogue.records().counts(), List.of()), jobs, Assertions::fail);
        queues.refresh();
        var record = new OpenRecord(new RecordingDesk(SampleRecords.harbour()), jobs, Assertions::fail);
        var status = new StatusLine(catalogue, around, shell);
        status.follow(
                new ListModel(query, new InventedDesk(RECORDS), jobs, Assertions::fail),
                queues,
                new RecordFormModel(record, () -> {}));
        return status;
    }
}
