package org.reelkeeper.gui;

import java.util.Locale;

/// Which of the two looks a person wants, or that of the desktop.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a state file says; anything unknown is the desktop's choice.
    public static ThemeChoice of(String word) {
        for (var choice : values()) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        return SYSTEM;
    }
}
