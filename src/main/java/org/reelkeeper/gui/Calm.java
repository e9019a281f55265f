package org.reelkeeper.gui;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/// Starts some work at most once in a while and never before the last has ended, however often it is asked for; the
/// last wish is never forgotten. After work that took long it rests in proportion, so that the work never takes most of
/// the machine from what made it necessary. On the thread of the window.
public final class Calm {

    private static final double REST_FOR_WORK = 4;

    private final PauseTransition pause;
    private final ObservableBooleanValue working;
    private final Runnable work;
    private boolean wanted;
    private long begun;

    /// Calm about work that takes its time.
    ///
    /// @param breath the least time between the end of the work and its next beginning
    /// @param working whether it goes on still, whoever began it
    public Calm(Duration breath, ObservableBooleanValue working, Runnable work) {
        this.working = working;
        this.work = work;
        pause = new PauseTransition(breath);
        pause.setOnFinished(_ -> rested());
        working.subscribe((_, goes) -> {
            if (goes) {
                begun = System.nanoTime();
            } else {
                var rest = Duration.millis((System.nanoTime() - begun) / 1e6 * REST_FOR_WORK);
                pause.stop();
                pause.setDuration(rest.greaterThan(breath) ? rest : breath);
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
