package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.rights.Meaning.Aim;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Region;

/// A statement about whom and what, such as "No access UK/RTE/CNNi", while it is being read. Makes one rule for each kind
/// of what it names, since the names of one rule are joined by AND.
final class Statement {

    private final Rule plain;
    private final Set<String> territories = new LinkedHashSet<>();
    private final Set<CountryGroup> groups = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<Medium> media = new LinkedHashSet<>();
    private final Set<Purpose> purposes = new LinkedHashSet<>();
    private final Set<String> exceptTerritories = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean isCertain = true;

    /// @param plain the rule that it is, without what it names
    Statement(Rule plain) {
        this.plain = plain;
    }

    /// Whether a tag names something that can stand in the list.
    static boolean isNamed(Tag tag) {
        return switch (tag.meaning()) {
            case Place _, Region _, Party _, Channel _, Aim _ -> true;
            default -> false;
        };
    }

    void name(Tag tag) {
        switch (tag.meaning()) {
            case Place(var codes, var except) -> {
                territories.addAll(codes);
                exceptTerritories.addAll(except);
                isCertain &= codes.size() == 1;
            }
            case Region(var group) -> groups.add(group);
            case Party(var name) -> parties.add(name);
            case Channel(var medium) -> media.add(medium);
            case Aim(var purpose) -> purposes.add(purpose);
            default -> throw new IllegalArgumentException("names nothing: " + tag);
        }
    }

    void nameParty(String party) {
        parties.add(party);
    }

    void doubt() {
        isCertain = false;
    }

    /// An element of the list that is in no authority list: kept, and never taken for a party.
    void addUnknown(String raw) {
        unknown.add(raw);
    }

    /// @param raw the words of the whole statement
    List<Rule> rules(String raw) {
        var rule = plain.withRaw(raw).withResolved(plain.resolved() && isCertain);
        var rules = new ArrayList<Rule>();
        if (!territories.isEmpty()) {
            rules.add(rule.withTargets(with(List.copyOf(territories), List.of(), List.of()))
                    .withExcept(Targets.NONE.withTerritories(List.copyOf(exceptTerritories))));
        }
        if (!groups.isEmpty()) {
            rules.add(rule.withTargets(with(List.of(), List.copyOf(groups), List.of())));
        }
        if (!parties.isEmpty()) {
            rules.add(rule.withTargets(with(List.of(), List.of(), List.copyOf(parties))));
        }
        if (!media.isEmpty()) {
            rules.add(rule.withTargets(Targets.NONE.withMedia(List.copyOf(media))));
        }
        if (!purposes.isEmpty()) {
            rules.add(rule.withPurposes(List.copyOf(purposes)));
        }
        if (rules.isEmpty() && unknown.isEmpty()) {
            rules.add(rule);
        }
        unknown.forEach(words -> rules.add(Rule.unread(plain.source(), words).withScope(plain.scope())));
        return rules;
    }

    private Targets with(List<String> codes, List<CountryGroup> regions, List<String> names) {
        return new Targets(codes, regions, names, plain.targets().media());
    }
}
