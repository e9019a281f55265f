package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import org.reelkeeper.rights.AuthorityFault.Why;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Unknown;
import org.reelkeeper.rights.Meaning.Word;

/// The authority lists that restrictions are read and answered by: those that come with the program, and what the staff of
/// a catalogue have added to them. Immutable; any thread.
public final class Authorities {

    private static final Authorities STANDARD = new Authorities(List.of());
    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 50;
    private static final int MOST_ENTRIES = 2_000;

    private final List<AuthorityEntry> added;
    private final Countries countries;
    private final Organisations organisations;
    private final Lexicon lexicon;
    private final RestrictionReader restrictions;

    private Authorities(List<AuthorityEntry> added) {
        this.added = List.copyOf(added);
        countries = Countries.standard().with(countryNames(this.added));
        organisations = Organisations.standard().with(parties(this.added));
        lexicon = Lexicon.with(this.added, organisations);
        restrictions = new RestrictionReader(lexicon);
    }

    private static Map<String, List<String>> countryNames(List<AuthorityEntry> added) {
        return added.stream()
                .flatMap(entry -> entry instanceof OfCountry country ? Stream.of(country) : Stream.empty())
                .collect(Collectors.toMap(
                        OfCountry::code,
                        OfCountry::names,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
    }

    private static List<Organisation> parties(List<AuthorityEntry> added) {
        return added.stream()
                .flatMap(entry -> entry instanceof OfParty(var party) ? Stream.of(party) : Stream.empty())
                .toList();
    }

    /// Those that come with the program.
    public static Authorities standard() {
        return STANDARD;
    }

    /// Those that come with the program, and these entries. A name that has a meaning already keeps it.
    public static Authorities with(List<AuthorityEntry> added) {
        return added.isEmpty() ? STANDARD : new Authorities(added);
    }

    /// These with one more entry, which joins an earlier one of the same party or country.
    public Authorities and(AuthorityEntry entry) {
        var entries = new ArrayList<>(added);
        for (int place = 0; place < entries.size(); place++) {
            var earlier = entries.get(place);
            if (Lexicon.meaning(earlier, organisations).equals(Lexicon.meaning(entry, organisations))) {
                entries.set(place, earlier.joined(entry.names()));
                return with(entries);
            }
        }
        entries.add(entry);
        return with(entries);
    }

    /// Why an entry cannot be taken away; empty when it can.
    public Optional<AuthorityFault> faultOfRemoval(AuthorityEntry entry) {
        var left = without(entry);
        return parties(left.added).stream()
                .filter(left::lacksOwner)
                .map(party -> new AuthorityFault(Why.OWNS, party.name()))
                .findFirst();
    }

    public Authorities without(AuthorityEntry entry) {
        return with(added.stream().filter(other -> !other.equals(entry)).toList());
    }

    /// What the program does not have by itself.
    public List<AuthorityEntry> added() {
        return added;
    }

    public Countries countries() {
        return countries;
    }

    public Organisations organisations() {
        return organisations;
    }

    /// The reader of restriction statements.
    public RuleReader restrictions() {
        return restrictions;
    }

    /// The reader of texts that name somebody.
    public HolderReader names() {
        return new HolderReader(restrictions);
    }

    /// Why an entry cannot be added to these; empty when it can.
    public Optional<AuthorityFault> fault(AuthorityEntry entry) {
        if (entry.names().size() > MOST_NAMES || added.size() >= MOST_ENTRIES) {
            return fault(Why.TOO_MANY, "");
        }
        var own = Lexicon.meaning(entry, organisations);
        return entry.names().stream()
                .flatMap(name -> fault(name, own).stream())
                .findFirst()
                .or(() -> switch (entry) {
                    case OfParty(var party) -> fault(party);
                    case OfCountry country -> fault(country);
                });
    }

    /// A name that takes words of statements for itself would turn their sense.
    private Optional<AuthorityFault> fault(String name, Meaning own) {
        var clauses = ClauseReader.clauses(name);
        if (name.length() > LONGEST_NAME || clauses.size() != 1 || !isName(clauses.getFirst())) {
            return fault(Why.NO_NAME, name);
        }
        var known = lexicon.meaning(name);
        boolean meansOther = known.isPresent()
                ? !known.get().equals(own)
                : isOfOthersWords(lexicon.tags(clauses.getFirst())) || isCodeOfOther(name, own);
        return meansOther ? fault(Why.MEANS_OTHER, name) : Optional.empty();
    }

    /// Whether it is found as a whole in a statement: marks part statements, and quotes names.
    private static boolean isName(Clause clause) {
        return clause.tokens().stream()
                        .noneMatch(token -> token.quoted() || token.word().equals(":"))
                && clause.tokens().stream()
                        .anyMatch(token -> token.word().codePoints().anyMatch(Character::isLetter));
    }

    /// A name has something of its own, and nothing of what makes a statement, such as "no", "only" or "except".
    private static boolean isOfOthersWords(List<Tag> tags) {
        boolean hasOwn =
                tags.stream().anyMatch(tag -> tag.meaning() instanceof Unknown || tag.meaning() instanceof Party);
        return !hasOwn || tags.stream().anyMatch(Authorities::isOfStatements);
    }

    private static boolean isOfStatements(Tag tag) {
        return !tag.isGuess() && tag.meaning() instanceof Word(var sense) && sense != Sense.FILL && sense != Sense.ALL;
    }

    private boolean isCodeOfOther(String name, Meaning own) {
        return countries
                .byCode(name)
                .filter(country -> !(own instanceof Place place && place.codes().contains(country.code())))
                .isPresent();
    }

    private Optional<AuthorityFault> fault(Organisation party) {
        var known = organisations.find(party.name());
        if (!party.country().isEmpty() && !isCode(party.country())) {
            return fault(Why.NO_COUNTRY, party.country());
        }
        if (lacksOwner(party)) {
            return fault(Why.NO_OWNER, party.serviceOf());
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean isSame =
                (party.country().isEmpty() || party.country().equals(known.get().country()))
                        && (party.serviceOf().isEmpty()
                                || party.serviceOf().equals(known.get().serviceOf()));
        if (!isSame) {
            return fault(Why.KNOWN_OTHERWISE, party.name());
        }
        return addsName(party.names()) ? Optional.empty() : fault(Why.NOTHING_NEW, party.name());
    }

    private boolean lacksOwner(Organisation party) {
        return !party.serviceOf().isEmpty()
                && organisations.find(party.serviceOf()).isEmpty();
    }

    private Optional<AuthorityFault> fault(OfCountry country) {
        if (!isCode(country.code())) {
            return fault(Why.NO_COUNTRY, country.code());
        }
        return addsName(country.names()) ? Optional.empty() : fault(Why.NOTHING_NEW, country.code());
    }

    /// A code in other letters would bear on nothing.
    private boolean isCode(String code) {
        return countries
                .byCode(code)
                .filter(country -> country.code().equals(code))
                .isPresent();
    }

    private boolean addsName(List<String> names) {
        return names.stream().anyMatch(name -> lexicon.meaning(name).isEmpty());
    }

    private static Optional<AuthorityFault> fault(Why why, String what) {
        return Optional.of(new AuthorityFault(why, what));
    }

    /// Two that have the same entries read alike.
    @Override
    public boolean equals(Object other) {
        return other instanceof Authorities same && added.equals(same.added);
    }

    @Override
    public int hashCode() {
        return added.hashCode();
    }
}
