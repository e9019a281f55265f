package org.reelkeeper.rights;

import java.util.List;

/// Whom rules name: a broadcaster, an agency, or a circle of them such as "EBU members".
///
/// @param serviceOf the normal name of the organisation whose service it is; empty for others
/// @param country code of a broadcaster's country; empty for a circle
public record Organisation(String name, List<String> otherNames, String serviceOf, String country) {

    public Organisation {
        otherNames = List.copyOf(otherNames);
    }

    /// Whether it is a circle whose members nobody has listed.
    public boolean isCircle() {
        return country.isEmpty();
    }
}
