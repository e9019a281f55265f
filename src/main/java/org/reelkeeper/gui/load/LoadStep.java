package org.reelkeeper.gui.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the person stands on the load page; the list of earlier loads is beside the way.
public enum LoadStep {
    FILES,
    READING,
    PLAN,
    LOADING,
    REPORT,
    EARLIER;

    /// The steps of one load, in their order.
    static List<LoadStep> way() {
        return Arrays.stream(values()).filter(step -> step != EARLIER).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
