package org.reelkeeper.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The authority list of broadcasters, agencies and circles of clients, read from the table `parties.psv`.
public final class Organisations {

    private static final Organisations STANDARD = new Organisations();

    private final List<Organisation> all;
    private final Map<String, Organisation> byName = new HashMap<>();

    private Organisations() {
        all = Tables.rows("parties.psv")
                .map(row -> new Organisation(row[0], Tables.items(row[1]), row[2], row[3]))
                .toList();
        all.forEach(one -> Stream.concat(Stream.of(one.name()), one.otherNames().stream())
                .forEach(name -> byName.put(Lexicon.key(name), one)));
    }

    public static Organisations standard() {
        return STANDARD;
    }

    /// In the order of the table.
    public List<Organisation> all() {
        return all;
    }

    /// The organisation of a name in any of its spellings.
    public Optional<Organisation> find(String name) {
        return Optional.ofNullable(byName.get(Lexicon.key(name)));
    }
}
