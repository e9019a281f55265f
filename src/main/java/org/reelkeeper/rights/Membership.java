package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;

/// Whether an organisation is one of those that a rule names. A rule on an organisation covers its services.
final class Membership {

    private static final String BROADCASTERS = "broadcasters:";
    private static final String AFFILIATES = "affiliates:";

    private Membership() {}

    static Fit of(Rule rule, String asked) {
        return among(rule.targets().parties(), asked, rule.kind() == Kind.ONLY);
    }

    /// @param isOnly whether to be none of them has consequences: nobody can tell then of a name that is in no list
    static Fit among(List<String> named, String asked, boolean isOnly) {
        return Fit.any(named.stream().map(name -> fit(name, asked, isOnly)).toList());
    }

    private static Fit fit(String named, String asked, boolean isOnly) {
        var known = Organisations.standard().find(asked);
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
        boolean isCircle = Organisations.standard()
                        .find(named)
                        .filter(Organisation::isCircle)
                        .isPresent()
                || known.filter(Organisation::isCircle).isPresent();
        boolean isUnknown = known.isEmpty() && isOnly;
        return isCircle || isUnknown || isWithin(asked, named) ? Fit.MAYBE : Fit.NO;
    }

    private static Fit broadcaster(String country, String asked, Optional<Organisation> known) {
        if (isSame(BROADCASTERS + country, asked)) {
            return Fit.YES;
        }
        return known.filter(one -> !one.isCircle())
                .map(one -> Territories.fit(country, one.country()))
                .orElse(Fit.MAYBE);
    }

    private static boolean isSame(String name, String other) {
        return normal(name).equals(normal(other));
    }

    /// Whether an organisation is a service of another, or a service of its service.
    private static boolean isWithin(String owner, String service) {
        var next = Organisations.standard()
                .find(service)
                .map(Organisation::serviceOf)
                .orElse("");
        return !next.isEmpty() && (isSame(owner, next) || isWithin(owner, next));
    }

    private static String normal(String name) {
        return Organisations.standard().find(name).map(Organisation::name).orElseGet(() -> Lexicon.key(name));
    }
}
