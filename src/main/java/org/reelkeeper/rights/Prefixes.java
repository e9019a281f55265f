package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Place;

/// Finds what a word and a colon set for the clauses behind them: the medium, as in `Digital:`, or the audience, as in
/// `International:` beside `US:`. Each holds until the next of its kind; another country only for its own statement.
final class Prefixes {

    /// A clause without its prefix, and what the prefixes before it set.
    record Prefixed(Clause clause, List<Medium> media, Targets audience, Targets beside) {

        /// A note that has what the prefixes set.
        Rule plain(RuleSource source) {
            return Rule.of(Kind.NOTE, source, "")
                    .withTargets(audience.withMedia(media))
                    .withExcept(beside);
        }
    }

    private static final String INTERNATIONAL = "INTERNATIONAL";

    /// The audience that stands beside the international one.
    private static final List<String> HOME = List.of("US");

    private final Lexicon lexicon;
    private final List<Prefixed> found = new ArrayList<>();
    private Optional<Clause> waiting = Optional.empty();
    private List<Medium> media = List.of();
    private Targets audience = Targets.NONE;
    private Targets beside = Targets.NONE;
    private boolean isBrief;

    private Prefixes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Prefixed> of(List<Clause> clauses, Lexicon lexicon) {
        return new Prefixes(lexicon).take(clauses);
    }

    private List<Prefixed> take(List<Clause> clauses) {
        var pieces = clauses.stream().flatMap(clause -> split(clause).stream()).toList();
        for (int place = 0; place < pieces.size(); place++) {
            boolean goesOn = place + 1 < pieces.size() && pieces.get(place + 1).continues();
            take(pieces.get(place), goesOn);
        }
        return found;
    }

    /// "Broadcast: None Digital: None", without a mark between.
    private List<Clause> split(Clause clause) {
        for (int place = 2; place + 1 < clause.size(); place++) {
            boolean isPrefix = clause.words(place + 1, place + 2).equals(":")
                    && channel(clause.to(place + 1).from(place)).isPresent();
            if (isPrefix) {
                var pieces = new ArrayList<Clause>();
                pieces.add(clause.to(place));
                pieces.addAll(split(clause.from(place)));
                return pieces;
            }
        }
        return List.of(clause);
    }

    /// The words before the colon; empty where there is none.
    private static String head(Clause clause) {
        int colon = colon(clause);
        return colon <= 0 ? "" : clause.words(0, colon);
    }

    private static int colon(Clause clause) {
        return clause.tokens().stream().map(Token::word).toList().indexOf(":");
    }

    private void take(Clause clause, boolean goesOn) {
        if (isBrief && !clause.continues()) {
            audience = Targets.NONE;
        }
        int colon = colon(clause);
        if (colon <= 0) {
            hold(clause, goesOn);
            return;
        }
        var before = lexicon.tags(clause.to(colon)).stream()
                .filter(tag -> !tag.is(Sense.FILL))
                .toList();
        if (!before.isEmpty() && before.stream().allMatch(tag -> !tag.isGuess() && TargetForms.isChannel(tag))) {
            setMedia(before);
        } else if (!setAudience(before, head(clause)) && !isLabel(before)) {
            add(clause);
            return;
        }
        if (colon + 1 < clause.size()) {
            add(clause.from(colon + 1));
        }
    }

    /// "Broadcast/Digital: None": the first of the two waits for the colon.
    private void hold(Clause clause, boolean goesOn) {
        if (goesOn && !clause.continues() && channel(clause).isPresent()) {
            waiting = Optional.of(clause);
        } else {
            add(clause);
        }
    }

    private Optional<Medium> channel(Clause clause) {
        var tags = lexicon.tags(clause);
        return tags.size() == 1
                        && !tags.getFirst().isGuess()
                        && tags.getFirst().meaning() instanceof Channel(var medium)
                ? Optional.of(medium)
                : Optional.empty();
    }

    private void setMedia(List<Tag> tags) {
        var next = new ArrayList<Medium>();
        waiting.flatMap(this::channel).ifPresent(next::add);
        waiting = Optional.empty();
        tags.forEach(tag -> next.add(tag.meaning() instanceof Channel(var medium) ? medium : Medium.BROADCAST));
        media = List.copyOf(next);
    }

    private boolean setAudience(List<Tag> tags, String head) {
        if (head.equals(INTERNATIONAL)) {
            audience = Targets.NONE.withGroups(List.of(CountryGroup.WORLD));
            beside = Targets.NONE.withTerritories(HOME);
            isBrief = false;
            return true;
        }
        if (tags.size() == 1 && tags.getFirst().meaning() instanceof Place place) {
            audience = Targets.NONE.withTerritories(place.codes());
            beside = Targets.NONE;
            isBrief = !place.codes().equals(HOME);
            return true;
        }
        return false;
    }

    /// "Restrictions: ...".
    private static boolean isLabel(List<Tag> tags) {
        return !tags.isEmpty()
                && tags.stream().allMatch(tag -> tag.is(Sense.RESTRICTIONS) || tag.is(Sense.USE) || tag.is(Sense.LEAD));
    }

    private void add(Clause clause) {
        waiting.ifPresent(held -> found.add(new Prefixed(held, media, audience, beside)));
        waiting = Optional.empty();
        found.add(new Prefixed(clause, media, audience, beside));
    }
}
