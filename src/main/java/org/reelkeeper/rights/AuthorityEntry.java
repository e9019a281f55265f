package org.reelkeeper.rights;

import java.util.List;
import java.util.stream.Stream;

/// What staff add to the authority lists of a catalogue.
public sealed interface AuthorityEntry {

    /// A broadcaster, an agency or a circle of clients; further names where it is in the list already.
    record OfParty(Organisation party) implements AuthorityEntry {

        @Override
        public List<String> names() {
            return party.names();
        }

        @Override
        public AuthorityEntry joined(List<String> further) {
            return new OfParty(party.with(further));
        }
    }

    /// Further names of a country that is in the list.
    ///
    /// @param code of the country
    record OfCountry(String code, List<String> names) implements AuthorityEntry {

        public OfCountry {
            names = List.copyOf(names);
        }

        @Override
        public AuthorityEntry joined(List<String> further) {
            return new OfCountry(
                    code,
                    Stream.concat(names.stream(), further.stream()).distinct().toList());
        }
    }

    /// The names that restriction statements may have.
    List<String> names();

    /// This one with further names.
    AuthorityEntry joined(List<String> further);
}
