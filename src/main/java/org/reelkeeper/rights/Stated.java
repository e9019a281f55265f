package org.reelkeeper.rights;

import java.util.List;
import java.util.stream.Stream;

/// Statements that there is no restriction, beside the other rules of their text.
final class Stated {

    private Stated() {}

    /// "Broadcast: None" alone says nothing of the other media, so it is not understood to the end; "US: None" nothing of
    /// other countries.
    static List<Rule> checked(List<Rule> rules, List<Prefixes.Prefixed> clauses) {
        boolean forMedia = covers(clauses, Medium.BROADCAST) && covers(clauses, Medium.DIGITAL);
        boolean everywhere = rules.stream().anyMatch(rule -> isAbout(rule, true))
                && rules.stream().anyMatch(rule -> isAbout(rule, false));
        return rules.stream()
                .map(rule -> isHalf(rule, forMedia, everywhere) ? rule.withResolved(false) : rule)
                .toList();
    }

    private static boolean isHalf(Rule rule, boolean forMedia, boolean everywhere) {
        return rule.kind() == Kind.NONE_STATED
                && ((!rule.targets().media().isEmpty() && !forMedia) || (isPlaced(rule) && !everywhere));
    }

    private static boolean covers(List<Prefixes.Prefixed> clauses, Medium medium) {
        return clauses.stream().anyMatch(clause -> clause.media().contains(medium));
    }

    private static boolean isPlaced(Rule rule) {
        return !rule.targets().territories().isEmpty()
                || !rule.targets().groups().isEmpty();
    }

    /// Whether a rule is about one audience, or about the world beside it.
    private static boolean isAbout(Rule rule, boolean beside) {
        return isPlaced(rule)
                && Stream.of(CountryGroup.WORLD).anyMatch(rule.targets().groups()::contains) == beside;
    }
}
