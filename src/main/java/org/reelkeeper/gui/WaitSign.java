package org.reelkeeper.gui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// A thin bar over a pane while it waits for an answer. What is answered at once shows nothing.
public final class WaitSign extends ProgressBar {

    private static final Duration AT_ONCE = Duration.millis(300);

    /// A bar for what goes on.
    ///
    /// @param words what is waited for, for a person who cannot see the bar
    public WaitSign(String id, ObservableBooleanValue waiting, String words) {
        setId(id);
        getStyleClass().add("wait-sign");
        setAccessibleText(words);
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setVisible(false);
        var patience = new PauseTransition(AT_ONCE);
        patience.setOnFinished(_ -> setVisible(waiting.get()));
        waiting.subscribe(() -> {
            if (waiting.get()) {
                patience.playFromStart();
            } else {
                patience.stop();
                setVisible(false);
            }
        });
    }
}
