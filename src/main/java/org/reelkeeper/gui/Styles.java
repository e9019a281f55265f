package org.reelkeeper.gui;

import java.util.Objects;

/// Finds the style sheet that lies beside a class.
public final class Styles {

    private Styles() {}

    public static String beside(Class<?> place, String name) {
        return Objects.requireNonNull(place.getResource(name), name).toExternalForm();
    }
}
