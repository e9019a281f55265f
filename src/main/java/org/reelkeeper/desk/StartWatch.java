package org.reelkeeper.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.scene.Scene;

/// Says in the log, for those who measure the start of the program, when the first rows and the first record of the
/// catalogue are laid out to be worked with.
record StartWatch(Scene scene) {

    private static final Logger LOG = System.getLogger(StartWatch.class.getName());

    void watch(CatalogueDesk desk) {
        if (LOG.isLoggable(Level.DEBUG)) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (desk.isUsable()) {
                        scene.removePostLayoutPulseListener(this);
                        LOG.log(Level.DEBUG, "usable");
                    }
                }
            });
        }
    }
}
