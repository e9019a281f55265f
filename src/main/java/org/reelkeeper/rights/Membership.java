package org.reelkeeper.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Whether an organisation is one of those that a rule names. A rule on an organisation covers its services.
///
/// @param organisations the authority list that tells which names are of one and the same
record Membership(Organisations organisations) {

    private static final String BROADCASTERS = "broadcasters:";
    private static final String AFFILIATES = "affiliates:";

    Fit of(Rule rule, String asked) {
        return among(rule.targets().parties(), asked, rule.kind() == Kind.ONLY);
    }

    /// @param isOnly whether to be none of them has consequences: nobody can tell then of a name that is in no list
    Fit among(List<String> named, String asked, boolean isOnly) {
        return Fit.any(named.stream().map(name -> fit(name, asked, isOnly)).toList());
    }

    private Fit fit(String named, String asked, boolean isOnly) {
        var known = organisations.find(asked);
        if (named.startsWith(BROADCASTERS)) {
            return broadcaster(named.substring(BROADCASTERS.length()), asked, known);
        }
        if (named.startsWith(AFFILIATES)) {
            var network = named.substring(AFFILIATES.length());
            return isSame(named, asked) || (isWithin(network, asked) && !isSame(network, asked)) ? Fit.YES : Fit.MAYBE;
        }
        if (isSame(named, asked) || isWithin(named, asked)) {
            return Fit.YES;
        }
        boolean isCircle =
                organisations.find(named).filter(Organisation::isCircle).isPresent()
                        || known.filter(Organisation::isCircle).isPresent();
        boolean isUnknown = known.isEmpty() && isOnly;
        return isCircle || isUnknown || isWithin(asked, named) ? Fit.MAYBE : Fit.NO;
    }

    private Fit broadcaster(String country, String asked, Optional<Organisation> known) {
        if (isSame(BROADCASTERS + country, asked)) {
            return Fit.YES;
        }
        return known.filter(one -> !one.isCircle())
                .map(one -> Territories.fit(country, one.country()))
                .orElse(Fit.MAYBE);
    }

    private boolean isSame(String name, String other) {
        return normal(name).equals(normal(other));
    }

    /// Whether an organisation is a service of another, or a service of its service.
    private boolean isWithin(String owner, String service) {
        var seen = new HashSet<String>(); // entries of staff may go round
        var next = ownerOf(service);
        while (!next.isEmpty() && !isSame(owner, next) && seen.add(next)) {
            next = ownerOf(next);
        }
        return !next.isEmpty() && isSame(owner, next);
    }

    private String ownerOf(String service) {
        return organisations.find(service).map(Organisation::serviceOf).orElse("");
    }

    private String normal(String name) {
        return organisations.find(name).map(Organisation::name).orElseGet(() -> Lexicon.key(name));
    }
}
