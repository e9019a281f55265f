package org.reelkeeper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/// Starts JavaFX, on a platform without a display where there is none.
final class WindowStart {

    private WindowStart() {}

    /// Opens the window and comes back when it is closed. Without a display the same window shows itself by the tour.
    static int open(Optional<Path> catalogue) {
        if (isWithoutDisplay(System.getProperty("os.name"), System.getenv())) {
            System.setProperty("glass.platform", "Headless");
        }
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            System.setProperty("prism.order", "sw");
            System.setProperty("prism.lcdtext", "false"); // the fringes of one screen look wrong on all others
            return TourApp.run();
        }
        Application.launch(GuiApp.class, catalogue.map(Path::toString).stream().toArray(String[]::new));
        return 0;
    }

    /// Whether no window can be shown here, so that the same window has to be driven without one.
    static boolean isWithoutDisplay(String system, Map<String, String> environment) {
        return system.startsWith("Linux")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
