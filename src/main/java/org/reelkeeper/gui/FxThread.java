package org.reelkeeper.gui;

import javafx.application.Platform;

/// The way onto the thread of the window: that of the job runner and of the bridge of catalogue events from other threads,
/// and of what has to come after the present work of that thread.
public final class FxThread {

    private FxThread() {}

    /// Now when the caller is on that thread already, else as soon as it is free.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// When what is going on there now is over.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
