package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// Where the material is shown.
public enum Medium {
    BROADCAST("broadcast"),
    /// Covers online, mobile and social.
    DIGITAL("digital"),
    ONLINE("online"),
    MOBILE("mobile"),
    SOCIAL("social"),
    RADIO("radio"),
    THEATRICAL("theatrical"),
    HOME_VIDEO("home-video"),
    CORPORATE("corporate"),
    EDUCATION("education");

    private final String key;

    Medium(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<Medium> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
