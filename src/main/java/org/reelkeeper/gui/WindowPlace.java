package org.reelkeeper.gui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and where it may be put again: only where a present screen shows its title bar.
public final class WindowPlace {

    private static final double GRASP = 80; // so much of the title bar must be in sight
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private WindowPlace() {}

    public static void restore(Stage stage, WindowState state) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var main = Screen.getPrimary().getVisualBounds();
        var kept = new Rectangle2D(
                state.number("window.x", Double.NEGATIVE_INFINITY),
                state.number("window.y", Double.NEGATIVE_INFINITY),
                Math.max(1, state.number("window.width", WIDTH)),
                Math.max(1, state.number("window.height", HEIGHT)));
        var place = place(kept, screens, main);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(state.is("window.maximised", false));
    }

    public static void remember(Stage stage, WindowState state) {
        state.put("window.maximised", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            state.put("window.x", stage.getX());
            state.put("window.y", stage.getY());
            state.put("window.width", stage.getWidth());
            state.put("window.height", stage.getHeight());
        }
    }

    /// The place kept, if it can be seen and the screens together are as large; else the middle of the main screen, no
    /// larger than that.
    static Rectangle2D place(Rectangle2D kept, List<Rectangle2D> screens, Rectangle2D main) {
        var title =
                new Rectangle2D(kept.getMinX() + GRASP / 2, kept.getMinY(), Math.max(1, kept.getWidth() - GRASP), 1);
        if (isRoomFor(kept, screens)
                && screens.stream().anyMatch(screen -> screen.contains(title) || seen(screen, title))) {
            return kept;
        }
        var width = Math.min(kept.getWidth(), main.getWidth());
        var height = Math.min(kept.getHeight(), main.getHeight());
        return new Rectangle2D(
                main.getMinX() + (main.getWidth() - width) / 2,
                main.getMinY() + (main.getHeight() - height) / 2,
                width,
                height);
    }

    /// There is less when a screen is gone, or shows everything larger than before.
    private static boolean isRoomFor(Rectangle2D kept, List<Rectangle2D> screens) {
        var left = screens.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        var right = screens.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        var top = screens.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        var foot = screens.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        return kept.getWidth() <= right - left && kept.getHeight() <= foot - top;
    }

    private static boolean seen(Rectangle2D screen, Rectangle2D title) {
        var width = Math.min(screen.getMaxX(), title.getMaxX()) - Math.max(screen.getMinX(), title.getMinX());
        return screen.getMinY() <= title.getMinY() && title.getMinY() < screen.getMaxY() - GRASP && width >= GRASP;
    }
}
