package org.reelkeeper.gui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// The small muted capitals over a group of things.
public final class SectionHeading extends Label {

    public SectionHeading(String text, Locale locale) {
        super(text.toUpperCase(locale));
        getStyleClass().add("section-heading");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
    }
}
