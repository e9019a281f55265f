package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Aim;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.People;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Region;

/// What a statement names, by kinds, while it is being read.
final class Names {

    private final Set<String> territories = new LinkedHashSet<>();
    private final Set<CountryGroup> groups = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<Medium> media = new LinkedHashSet<>();
    private final Set<Purpose> purposes = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final List<String> people = new ArrayList<>();
    private boolean isCertain = true;

    boolean isEmpty() {
        return kinds() == 0;
    }

    /// How many kinds of names there are.
    int kinds() {
        return (int) Stream.of(territories, groups, parties, media, purposes)
                .filter(names -> !names.isEmpty())
                .count();
    }

    /// Whether every name is that of one alone.
    boolean isCertain() {
        return isCertain;
    }

    static boolean isName(Tag tag) {
        return switch (tag.meaning()) {
            case Place _, Region _, Party _, Channel _ -> true;
            default -> false;
        };
    }

    /// Takes the names that words stand for.
    ///
    /// @param actions takes the acts among them
    /// @return false when a word is left that names something only with another
    boolean add(List<Tag> tags, Set<Action> actions) {
        for (int place = 0; place < tags.size(); place++) {
            var tag = tags.get(place);
            var next = place + 1 < tags.size() ? tags.get(place + 1) : null;
            if (next != null && isClass(tag, next)) {
                place++;
            } else if (tag.meaning() instanceof Act(var action)) {
                actions.add(action);
            } else if (tag.is(Sense.BROADCASTERS)) {
                addBroadcasters();
            } else if (tag.meaning() instanceof People(var code)) {
                people.add(code);
            } else if (!addName(tag.meaning())) {
                return false;
            }
        }
        return true;
    }

    /// A people that waits for the word that says which of them, as in "German, Austrian and Swiss broadcasters".
    Optional<String> waiting() {
        return people.stream().findFirst();
    }

    /// "Sports programmes/channels" are no broadcasters.
    private void addBroadcasters() {
        if (!people.isEmpty()) {
            people.forEach(code -> parties.add("broadcasters:" + code));
            people.clear();
        } else if (!purposes.contains(Purpose.SPORT_PROGRAMME)) {
            media.add(Medium.BROADCAST);
        }
    }

    /// "Spanish TV", "UK networks", "affiliates of X".
    private boolean isClass(Tag tag, Tag next) {
        if (tag.is(Sense.AFFILIATED) && next.meaning() instanceof Party(var network)) {
            return addAffiliates(network);
        }
        if (next.is(Sense.AFFILIATED) && tag.meaning() instanceof Party(var network)) {
            return addAffiliates(network);
        }
        if (tag.meaning() instanceof People(var code) && next.meaning().equals(new Channel(Medium.BROADCAST))) {
            people.add(code);
            addBroadcasters();
            return true;
        }
        return next.is(Sense.BROADCASTERS)
                && tag.meaning() instanceof Place place
                && place.codes().size() == 1
                && place.except().isEmpty()
                && parties.add("broadcasters:" + place.codes().getFirst());
    }

    private boolean addAffiliates(String network) {
        parties.add(network);
        parties.add("affiliates:" + network);
        return true;
    }

    private boolean addName(Meaning meaning) {
        switch (meaning) {
            case Place place -> {
                territories.addAll(place.codes());
                left.addAll(place.except());
                isCertain &= place.isCertain();
            }
            case Region(var group) -> groups.add(group);
            case Party(var name) -> parties.add(name);
            case Channel(var medium) -> media.add(medium);
            case Aim(var purpose) -> purposes.add(purpose);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// All names of a kind that can be taken out again.
    Targets all() {
        return new Targets(List.copyOf(territories), List.copyOf(groups), List.copyOf(parties), List.copyOf(media));
    }

    /// One rule with all names, joined by AND.
    Rule joined(Rule rule) {
        var placed = rule.targets().territories().isEmpty()
                ? all()
                : all().withTerritories(rule.targets().territories());
        var targets = media.isEmpty() ? placed.withMedia(rule.targets().media()) : placed;
        return without(rule.withTargets(targets).withPurposes(List.copyOf(purposes)));
    }

    /// A rule for each kind of names.
    List<Rule> apart(Rule rule) {
        var own = rule.targets();
        var rules = new ArrayList<Rule>();
        if (!territories.isEmpty()) {
            rules.add(without(rule.withTargets(own.withTerritories(List.copyOf(territories)))));
        }
        if (!groups.isEmpty()) {
            rules.add(rule.withTargets(own.withGroups(List.copyOf(groups))));
        }
        if (!parties.isEmpty()) {
            rules.add(rule.withTargets(own.withParties(List.copyOf(parties))));
        }
        if (!media.isEmpty()) {
            rules.add(rule.withTargets(own.withMedia(List.copyOf(media))));
        }
        if (!purposes.isEmpty()) {
            rules.add(rule.withPurposes(List.copyOf(purposes)));
        }
        return rules;
    }

    private Rule without(Rule rule) {
        if (left.isEmpty()) {
            return rule;
        }
        var except = new LinkedHashSet<>(rule.except().territories());
        except.addAll(left);
        return rule.withExcept(rule.except().withTerritories(List.copyOf(except)));
    }
}
