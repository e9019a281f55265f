package org.reelkeeper.gui.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.ChosenPaths;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobRunner;

@ExtendWith(FxToolkit.class)
class UpkeepPageTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-12T14:00:00Z"), ZoneOffset.UTC);

    private final Keeper keeper = new Keeper();
    private final List<Throwable> faults = new ArrayList<>();

    /// Does nothing and tells that it went well, but for rebuilding.
    private static final class Keeper implements UpkeepDesk {

        final List<String> asked = new ArrayList<>();

        @Override
        public Outcome backUp(Path file, JobContext context) {
            asked.add("back up to " + file.getFileName());
            return sound("upkeep.told.backup", "98,412", file.getFileName().toString());
        }

        @Override
        public Outcome restore(Path backup, Path folder, JobContext context) {
            asked.add("restore " + backup.getFileName());
            return sound("upkeep.told.restored", "98,412", folder.getFileName().toString());
        }

        @Override
        public Outcome verify(JobContext context) {
            return sound("upkeep.told.sound");
        }

        @Override
        public Outcome rebuild(JobContext context) throws IOException {
            throw new IOException("no space left");
        }

        private static Outcome sound(String key, String... arguments) {
            return new Outcome(true, List.of(new Sentence(key, List.of(arguments))));
        }
    }

    private UpkeepPage page(JobRunner jobs) {
        var model = new UpkeepModel(keeper, jobs, faults::add, System::nanoTime);
        var chooser = new ChosenPaths(List.of(Path.of("safe", "old.zip")));
        return new UpkeepPage(model, new Messages(Locale.UK), chooser, NOW);
    }

    @Test
    void aBackupIsNamedByTheDayAndProven() {
        onFxThread(() -> {
            var page = shown(page(new SameThreadJobs()));

            press(page, "upkeep-back-up");
            press(page, "upkeep-restore");
            press(page, "upkeep-verify");

            assertEquals(List.of("back up to catalogue-2026-11-12.reelkeeper-backup", "restore old.zip"), keeper.asked);
            assertEquals("all is well", text(page, "upkeep-state-back-up"));
            assertEquals(
                    "Stored files, journal and records were read. Everything fits together.",
                    text(page, "upkeep-told-verify"));
        });
    }

    @Test
    void aFailureSaysWhatIsStillThere() {
        onFxThread(() -> {
            var page = shown(page(new SameThreadJobs()));

            press(page, "upkeep-rebuild");

            assertEquals("look at this", text(page, "upkeep-state-rebuild"));
            assertEquals(
                    "The database was not rebuilt. The old one is still there.", text(page, "upkeep-told-rebuild"));
            assertEquals(1, faults.size());
        });
    }

    @Test
    void oneTaskRunsAtATimeAndCanBeStopped() {
        onFxThread(() -> {
            var jobs = new HeldJobs();
            var page = shown(page(jobs));

            press(page, "upkeep-verify");
            assertTrue(page.lookup("#upkeep-rebuild").isDisabled());
            press(page, "upkeep-stop");
            jobs.letGo();

            assertEquals("Stopped before it was done. Nothing was changed.", text(page, "upkeep-told-verify"));
        });
    }

    @Test
    void itShowsOnAPicture() {
        var page = onFxThread(() -> shown(page(new SameThreadJobs())));
        onFxThread(() -> {
            press(page, "upkeep-back-up");
            press(page, "upkeep-rebuild");
        });
        Pages.pictures("upkeep", page);
    }
}
