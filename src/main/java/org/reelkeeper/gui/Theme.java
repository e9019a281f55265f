package org.reelkeeper.gui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of every scene of the program: base theme, type faces, our style sheet, light or dark.
public final class Theme {

    private static final String[] FACES = {
        "Inter-Regular.otf",
        "Inter-SemiBold.otf",
        "Inter-Bold.otf",
        "Inter-Italic.otf",
        "JetBrainsMono-Regular.ttf",
        "JetBrainsMono-Bold.ttf"
    };

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ObjectBinding<ColorScheme> scheme = Bindings.createObjectBinding(
            () -> schemeOf(choice.get()), choice, Platform.getPreferences().colorSchemeProperty());

    public Theme() {
        for (var face : FACES) {
            Font.loadFont(Styles.beside(Theme.class, "faces/" + face), 13);
        }
        scheme.subscribe(Theme::useBase);
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    public ColorScheme scheme() {
        return scheme.get();
    }

    /// Gives a scene the look and keeps it in step with the choice.
    public void dress(Scene scene) {
        scene.getStylesheets().add(Styles.beside(Theme.class, "app.css"));
        scheme.subscribe(scheme -> scene.getPreferences().setColorScheme(scheme));
    }

    private static ColorScheme schemeOf(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static void useBase(ColorScheme scheme) {
        var base = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }
}
