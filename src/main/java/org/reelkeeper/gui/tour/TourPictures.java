package org.reelkeeper.gui.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import org.reelkeeper.gui.Picture;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.ThemeChoice;

/// Numbered pictures of the window as it stands, light and dark.
final class TourPictures {

    private final TourHands hands;
    private final Theme theme;
    private final Path folder;
    private final boolean wanted;
    private int count;

    TourPictures(TourHands hands, Theme theme, Path folder, boolean wanted) {
        this.hands = hands;
        this.theme = theme;
        this.folder = folder;
        this.wanted = wanted;
    }

    int count() {
        return count;
    }

    /// As on a common laptop, in both looks.
    void take(String name) {
        takeAt(name, TourHands.WIDTH, TourHands.HEIGHT);
    }

    void takeAt(String name, int width, int height) {
        if (wanted) {
            for (var choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                take(name + "-" + choice.word(), choice, width, height, 1);
            }
            light();
        }
    }

    /// As on a screen of double density.
    void takeFine(String name) {
        if (wanted) {
            take(name + "-2x", ThemeChoice.LIGHT, TourHands.WIDTH, TourHands.HEIGHT, 2);
        }
    }

    private void light() {
        hands.onWindow("light", () -> {
            theme.choiceProperty().set(ThemeChoice.LIGHT);
            return true;
        });
    }

    /// The first look lets lists ask for their rows, the second shows them.
    private void take(String name, ThemeChoice choice, int width, int height, double scale) {
        var file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", ++count, name));
        hands.onWindow(name, () -> {
            theme.choiceProperty().set(choice);
            closeNotices();
            hands.settle(width, height);
            return true;
        });
        hands.onWindow(name, () -> {
            hands.settle(width, height);
            Picture.take(hands.root(), width, height, scale, file);
            return true;
        });
    }

    private void closeNotices() {
        List.copyOf(hands.root().lookupAll(".toast .icon-button")).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire);
    }
}
