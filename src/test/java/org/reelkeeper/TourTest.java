package org.reelkeeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.tour.Tour;
import org.reelkeeper.gui.tour.TourFolder;

/// The guided tour as a person sees it who starts the program where there is no display.
@ExtendWith(FxToolkit.class)
class TourTest {

    @TempDir
    Path root;

    @Test
    void theTourDoesTheMainJobAndSaysSo() throws IOException {
        var folder = new TourFolder(root);
        folder.begin();
        var stage = onFxThread(() -> new Stage());
        var window = onFxThread(() -> TourApp.window(stage, folder));
        var told = new ArrayList<String>();

        new Tour(stage.getScene(), window.around().theme(), folder, new Messages(Locale.UK), Tour.Length.WHOLE)
                .walk(told::add);
        onFxThread(window::close);

        assertEquals(
                List.of(
                        "made a catalogue: catalogue",
                        "looked at the sample files before loading: 40 records new, one piece refused",
                        "loaded 40 records: 40 new, 1 refused and reported",
                        "opened record 730118 beside its source: 1 problem",
                        "corrected the title and the date of record 730160: Wednesday, 30 June 2004",
                        "set an embargo on record 730126: usable from 1 July 2095, 12:00:00 UTC, set by A. Keeper: Agreed with the skippers",
                        "held record 730131: held",
                        "marked a restriction on record 730119: not in Japan",
                        "marked a second restriction on record 730119: credit “Gullhaven”",
                        "found the corrected record by searching for piraeus: 1 record",
                        "found record 730126 in the queue of embargoes in force: 4 records",
                        "narrowed the list by a facet: Country: Iceland",
                        "took the last restriction of record 730119 back",
                        "put it on record 730119 again",
                        "typed a title into record 730140 without saving: kept as a draft",
                        "walked to the first problem of record 730118",
                        "closed the catalogue and opened it again: 40 records",
                        "all is there: title, date, embargo, held record, both restrictions, draft"),
                told.subList(0, told.size() - 1));
        assertTrue(told.getLast().startsWith("took "), told.getLast());
        try (var pictures = Files.list(root).filter(file -> file.toString().endsWith(".png"))) {
            assertTrue(pictures.count() >= 20);
        }
    }
}
