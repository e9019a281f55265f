package org.reelkeeper.rights;

import java.util.List;
import java.util.stream.Stream;

/// Whom rules name: a broadcaster, an agency, or a circle of them such as "EBU members".
///
/// @param serviceOf the normal name of the organisation whose service it is; empty for others
/// @param country code of a broadcaster's country; empty for a circle
public record Organisation(String name, List<String> otherNames, String serviceOf, String country) {

    public Organisation {
        otherNames = List.copyOf(otherNames);
    }

    /// Its normal name and the others.
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    Organisation with(List<String> further) {
        var names = Stream.concat(otherNames.stream(), further.stream())
                .filter(one -> !one.equals(name))
                .distinct()
                .toList();
        return new Organisation(name, names, serviceOf, country);
    }

    /// Whether it is a circle whose members nobody has listed.
    public boolean isCircle() {
        return country.isEmpty();
    }
}
