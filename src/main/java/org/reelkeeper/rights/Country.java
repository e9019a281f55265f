package org.reelkeeper.rights;

import java.util.List;
import java.util.stream.Stream;

/// A country, present or dissolved, or a nation of the United Kingdom.
///
/// @param code as rules name it
/// @param otherNames variant spellings, abbreviations and former names
/// @param from ISO date, empty for a country of today
/// @param to ISO date of its end, empty for a country of today
/// @param successors codes of today's countries; empty for a country of today
public record Country(
        String code, String name, List<String> otherNames, String from, String to, List<String> successors) {

    public Country {
        otherNames = List.copyOf(otherNames);
        successors = List.copyOf(successors);
    }

    Country with(List<String> furtherNames) {
        var names = Stream.concat(otherNames.stream(), furtherNames.stream())
                .distinct()
                .toList();
        return new Country(code, name, names, from, to, successors);
    }

    public boolean isDissolved() {
        return !to.isEmpty();
    }
}
