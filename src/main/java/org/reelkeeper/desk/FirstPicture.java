package org.reelkeeper.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.reelkeeper.gui.FxThread;

/// Waits until what a person needs first is laid out, so that it does not have to wait for the rest. Says so in the log,
/// for those who measure the start of the program.
///
/// @param there whether it is
record FirstPicture(Scene scene, BooleanSupplier there) {

    private static final Logger LOG = System.getLogger(FirstPicture.class.getName());

    /// Does the rest as soon as the picture is drawn.
    void then(Runnable rest) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (there.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    LOG.log(Level.DEBUG, "usable");
                    FxThread.later(rest);
                }
            }
        });
    }
}
