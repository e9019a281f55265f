package org.reelkeeper.rights;

import java.util.Arrays;
import java.util.Optional;

/// A group of countries; who belongs to it depends on the date of use.
public enum CountryGroup {
    EU("EU"),
    EUROPE("Europe"),
    SCANDINAVIA("Scandinavia"),
    NORDIC("Nordic"),
    BENELUX("Benelux"),
    BALTIC("Baltic"),
    CIS("CIS"),
    MIDDLE_EAST("Middle East"),
    LATIN_AMERICA("Latin America"),
    AFRICA("Africa"),
    ASIA("Asia"),
    NORTH_AMERICA("North America"),
    WORLD("world");

    private final String key;

    CountryGroup(String key) {
        this.key = key;
    }

    /// The word in the canonical JSON.
    public String key() {
        return key;
    }

    public static Optional<CountryGroup> ofKey(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
