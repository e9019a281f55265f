package org.reelkeeper.gui;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How much a mark wants to be noticed. Never the only carrier of a meaning: a word and a shape stand beside it.
public enum Tone {
    PLAIN,
    ACCENT,
    WARNING,
    BAD,
    GOOD;

    /// Gives the node this tone and takes any other from it.
    public void paint(Node node) {
        for (var tone : values()) {
            node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT)), tone == this);
        }
    }
}
