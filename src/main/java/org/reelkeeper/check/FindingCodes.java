package org.reelkeeper.check;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The codes that a finding may have.
public final class FindingCodes {

    private static final List<String> ALL =
            ResourceBundle.getBundle("org.reelkeeper.check.check", Locale.ROOT, FindingCodes.class.getModule())
                    .keySet()
                    .stream()
                    .sorted()
                    .toList();

    private FindingCodes() {}

    /// In the order of the alphabet.
    public static List<String> all() {
        return ALL;
    }
}
