package org.reelkeeper.gui;

import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Pictures of views for the eye, in `target/tour`: light, dark, and light at double density.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "tour");

    private Pictures() {}

    public static void write(String name, Parent root, int width, int height) {
        var theme = onFxThread(() -> theme(root, width, height));
        take(theme, ThemeChoice.LIGHT, root, width, height, 1, name + "-light");
        take(theme, ThemeChoice.LIGHT, root, width, height, 2, name + "-light-2x");
        take(theme, ThemeChoice.DARK, root, width, height, 1, name + "-dark");
        onFxThread(() -> theme.choiceProperty().set(ThemeChoice.LIGHT));
    }

    private static Theme theme(Parent root, int width, int height) {
        return (Theme) root.getProperties().computeIfAbsent(Theme.class, _ -> {
            var theme = new Theme();
            theme.dress(root.getScene() == null ? new Scene(root, width, height) : root.getScene());
            return theme;
        });
    }

    /// Twice, since rows that a list asks for while it is laid out come a little later.
    private static void take(
            Theme theme, ThemeChoice choice, Parent root, int width, int height, double scale, String name) {
        for (var time = 0; time < 2; time++) {
            onFxThread(() -> {
                theme.choiceProperty().set(choice);
                try {
                    Picture.take(root, width, height, scale, FOLDER.resolve(name + ".png"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
