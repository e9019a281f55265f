package org.reelkeeper.rights;

import java.util.List;

/// Whom and what a rule names. The values of one list are joined by OR, the lists by AND; an empty list names nothing.
///
/// @param territories codes: ISO 3166-1 alpha-2, `XK`, ISO 3166-2 for the nations of the United Kingdom, ISO 3166-3 for
/// dissolved states
/// @param parties names of the authority list, or classes such as `broadcasters:IT`
public record Targets(List<String> territories, List<CountryGroup> groups, List<String> parties, List<Medium> media) {

    public static final Targets NONE = new Targets(List.of(), List.of(), List.of(), List.of());

    public Targets {
        territories = List.copyOf(territories);
        groups = List.copyOf(groups);
        parties = List.copyOf(parties);
        media = List.copyOf(media);
    }

    public static Targets territories(String... codes) {
        return NONE.withTerritories(List.of(codes));
    }

    public static Targets media(Medium... media) {
        return NONE.withMedia(List.of(media));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Targets withTerritories(List<String> codes) {
        return new Targets(codes, groups, parties, media);
    }

    Targets withGroups(List<CountryGroup> newGroups) {
        return new Targets(territories, newGroups, parties, media);
    }

    Targets withParties(List<String> names) {
        return new Targets(territories, groups, names, media);
    }

    public Targets withMedia(List<Medium> newMedia) {
        return new Targets(territories, groups, parties, newMedia);
    }
}
