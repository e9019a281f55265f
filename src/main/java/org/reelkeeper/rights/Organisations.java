package org.reelkeeper.rights;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An authority list of broadcasters, agencies and circles of clients: that of the table `parties.psv`, and those with what
/// staff have added to it.
public final class Organisations {

    private static final Organisations STANDARD = new Organisations(Tables.rows("parties.psv")
            .map(row -> new Organisation(row[0], Tables.items(row[1]), row[2], row[3]))
            .toList());

    private final List<Organisation> all;
    private final Map<String, Organisation> byName = new HashMap<>();

    private Organisations(List<Organisation> all) {
        this.all = List.copyOf(all);
        this.all.forEach(one -> one.names().forEach(name -> byName.putIfAbsent(Lexicon.key(name), one)));
    }

    public static Organisations standard() {
        return STANDARD;
    }

    /// With further ones. One that is in the list already only brings further names.
    Organisations with(List<Organisation> added) {
        var merged = new LinkedHashMap<String, Organisation>();
        Stream.concat(all.stream(), added.stream())
                .forEach(one -> merged.merge(
                        Lexicon.key(find(one.name()).orElse(one).name()),
                        one,
                        (known, more) -> known.with(more.names())));
        return new Organisations(List.copyOf(merged.values()));
    }

    /// In the order of the table, those that were added last.
    public List<Organisation> all() {
        return all;
    }

    /// The normal names of those that somebody may mean who has typed so far in one of their names, those first that begin
    /// so.
    public List<String> search(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one -> one.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .map(Organisation::name)
                .sorted(Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .toList();
    }

    /// The organisation of a name in any of its spellings.
    public Optional<Organisation> find(String name) {
        return Optional.ofNullable(byName.get(Lexicon.key(name)));
    }
}
