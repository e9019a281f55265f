package org.reelkeeper.gui;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/// Starts some work at most once in a while and never before the last has ended, however often it is asked for; the
/// last wish is never forgotten. On the thread of the window.
public final class Calm {

    private final PauseTransition pause;
    private final ObservableBooleanValue working;
    private final Runnable work;
    private boolean wanted;

    /// Calm about work that takes its time.
    ///
    /// @param breath between the end of the work and its next beginning
    /// @param working whether it goes on still, whoever began it
    public Calm(Duration breath, ObservableBooleanValue working, Runnable work) {
        this.working = working;
        this.work = work;
        pause = new PauseTransition(breath);
        pause.setOnFinished(_ -> rested());
        working.subscribe(() -> {
            if (!working.get()) {
                pause.playFromStart();
            }
        });
    }

    public void ask() {
        if (working.get() || pause.getStatus() == Status.RUNNING) {
            wanted = true;
        } else {
            work.run();
        }
    }

    /// Forgets what was asked for.
    public void stop() {
        wanted = false;
        pause.stop();
    }

    private void rested() {
        if (wanted && !working.get()) {
            wanted = false;
            work.run();
        }
    }
}
