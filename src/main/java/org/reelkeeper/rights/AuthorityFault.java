package org.reelkeeper.rights;

import java.util.Locale;

/// Why an entry cannot be added to the authority lists, or taken away.
///
/// @param what the name or code that is at fault
public record AuthorityFault(Why why, String what) {

    /// The key of the sentence that says why.
    public String key() {
        return "authority." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The ways in which an entry is at fault.
    public enum Why {
        /// Empty, too long, without a letter, in quotes, or parted by marks of statements.
        NO_NAME,
        /// It means something else in restriction statements already.
        MEANS_OTHER,
        NO_COUNTRY,
        /// The organisation whose service it is said to be is not in the list.
        NO_OWNER,
        /// The organisation is in the list with another country or owner.
        KNOWN_OTHERWISE,
        /// All of it is in the list.
        NOTHING_NEW,
        /// It has too many names, or the lists have too many entries.
        TOO_MANY,
        /// It cannot go, since another is its service.
        OWNS
    }
}
