package org.reelkeeper.gui.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.CountryGroup;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Targets;

/// Whom and what a rule names, or takes out again, while a person chooses it.
public final class TargetsModel {

    private static final int SHOWN = 7;

    private final ObservableList<String> places = FXCollections.observableArrayList();
    private final ObservableList<String> parties = FXCollections.observableArrayList();
    private final ObservableList<Medium> media = FXCollections.observableArrayList();

    TargetsModel(Targets targets) {
        Stream.concat(targets.territories().stream(), targets.groups().stream().map(CountryGroup::key))
                .forEach(places::add);
        parties.setAll(targets.parties());
        media.setAll(targets.media());
    }

    /// Codes of countries and names of groups, in the order in which they were chosen.
    public ObservableList<String> places() {
        return places;
    }

    public ObservableList<String> parties() {
        return parties;
    }

    public ObservableList<Medium> media() {
        return media;
    }

    Targets targets() {
        return new Targets(
                places.stream()
                        .filter(place -> CountryGroup.ofKey(place).isEmpty())
                        .toList(),
                places.stream()
                        .flatMap(place -> CountryGroup.ofKey(place).stream())
                        .toList(),
                parties,
                media);
    }

    Observable[] parts() {
        return new Observable[] {places, parties, media};
    }

    /// Places that somebody may mean who has typed so far, groups first; none of those that are chosen already.
    List<String> suggestions(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var groups = Stream.of(CountryGroup.values()).map(CountryGroup::key).filter(key -> begins(key, typed));
        var countries = Countries.standard().search(typed).stream()
                .sorted(Comparator.comparing(country -> !begins(country.name(), typed)))
                .map(Country::code);
        return Stream.concat(groups, countries)
                .filter(place -> !places.contains(place))
                .limit(SHOWN)
                .toList();
    }

    private static boolean begins(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }
}
