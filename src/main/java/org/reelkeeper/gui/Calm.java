package org.reelkeeper.gui;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something at most once in a while, however often it is asked for; the last wish is never forgotten.
/// On the thread of the window.
public final class Calm {

    private final PauseTransition pause;
    private final Runnable work;
    private boolean wanted;

    public Calm(Duration atMostEvery, Runnable work) {
        this.work = work;
        pause = new PauseTransition(atMostEvery);
        pause.setOnFinished(_ -> rested());
    }

    public void ask() {
        if (pause.getStatus() == Status.RUNNING) {
            wanted = true;
        } else {
            pause.playFromStart();
            work.run();
        }
    }

    /// Forgets what was asked for.
    public void stop() {
        wanted = false;
        pause.stop();
    }

    private void rested() {
        if (wanted) {
            wanted = false;
            pause.playFromStart();
            work.run();
        }
    }
}
