package org.reelkeeper.store;

import org.h2.engine.Constants;

/// What the working catalogue is kept with.
public final class Engine {

    private Engine() {}

    public static String version() {
        return Constants.VERSION;
    }
}
