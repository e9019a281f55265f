package org.reelkeeper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import org.reelkeeper.gui.tour.Tour;
import org.reelkeeper.service.Readiness;

/// Starts JavaFX, on a platform without a display where there is none.
final class WindowStart {

    private static final String PLATFORM = "glass.platform";
    private static final String TOUR = "REELKEEPER_TOUR";

    private WindowStart() {}

    /// Opens the window and comes back when it is closed. Without a display, or when a tour is asked for, the same
    /// window shows itself by the tour.
    static int open(Optional<Path> catalogue) {
        var tour = tour(System.getProperty("os.name"), System.getenv());
        if (tour.isPresent()) {
            System.setProperty(PLATFORM, "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("prism.lcdtext", "false"); // the fringes of one screen look wrong on all others
            return TourApp.run(tour.get());
        }
        Readiness.begin();
        Application.launch(GuiApp.class, catalogue.map(Path::toString).stream().toArray(String[]::new));
        return 0;
    }

    /// Whoever names the platform, as a measurement does, wants the window itself on it.
    private static Optional<Tour.Length> tour(String system, Map<String, String> environment) {
        if (environment.getOrDefault(TOUR, "").equals("short")) {
            return Optional.of(Tour.Length.SHORT);
        }
        return System.getProperty(PLATFORM) == null && isWithoutDisplay(system, environment)
                ? Optional.of(Tour.Length.WHOLE)
                : Optional.empty();
    }

    /// Whether no window can be shown here, so that the same window has to be driven without one.
    static boolean isWithoutDisplay(String system, Map<String, String> environment) {
        return system.startsWith("Linux")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
