package org.reelkeeper.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.reelkeeper.gui.FxThread;

/// Waits until what a person needs first is laid out, so that it does not have to wait for the rest. Says so in the log,
/// for those who measure the start of the program.
///
/// @param there whether it is
/// @param over whether nobody needs it any more
record FirstPicture(Scene scene, BooleanSupplier there, BooleanSupplier over) {

    private static final Logger LOG = System.getLogger(FirstPicture.class.getName());

    private void unlessOver(Runnable step) {
        if (!over.getAsBoolean()) {
            step.run();
        }
    }

    /// Does the rest as soon as the picture is drawn, one thing after the other, so that nobody who types waits for all.
    void then(Runnable... rest) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (over.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                } else if (there.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    LOG.log(Level.DEBUG, "usable");
                    List.of(rest).forEach(step -> FxThread.later(() -> unlessOver(step)));
                }
            }
        });
    }
}
