package org.reelkeeper.gui.authorities;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.Organisation;

/// What a row says of an entry.
///
/// @param lists with the entries
record EntryWords(Messages messages, Supplier<Authorities> lists) {

    String kind(AuthorityEntry entry) {
        return switch (entry) {
            case OfParty(var party) ->
                messages.get(listed(party).isCircle() ? "authorities.circle" : "authorities.party");
            case OfCountry _ -> messages.get("authorities.country");
        };
    }

    String name(AuthorityEntry entry) {
        return switch (entry) {
            case OfParty(var party) -> listed(party).name();
            case OfCountry country -> country(country.code());
        };
    }

    String otherNames(AuthorityEntry entry) {
        return String.join(
                "; ",
                switch (entry) {
                    case OfParty(var party) ->
                        party.names().stream()
                                .filter(name -> !name.equals(listed(party).name()))
                                .toList();
                    case OfCountry country -> country.names();
                });
    }

    /// Where it is, and whose service.
    String about(AuthorityEntry entry) {
        return switch (entry) {
            case OfParty(var party) -> about(listed(party));
            case OfCountry country -> country.code();
        };
    }

    /// The party as the lists have it: an entry may only bring further names of it.
    private Organisation listed(Organisation party) {
        return lists.get().organisations().find(party.name()).orElse(party);
    }

    private String about(Organisation party) {
        var parts = new ArrayList<String>();
        if (!party.country().isEmpty()) {
            parts.add(country(party.country()));
        }
        if (!party.serviceOf().isEmpty()) {
            parts.add(messages.get("authorities.service-of", party.serviceOf()));
        }
        return String.join(", ", parts);
    }

    private static String country(String code) {
        return Countries.standard().byCode(code).map(Country::name).orElse(code);
    }
}
