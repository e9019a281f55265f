package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Aim;
import org.reelkeeper.rights.Meaning.Channel;
import org.reelkeeper.rights.Meaning.Figure;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Quoted;
import org.reelkeeper.rights.Meaning.Region;
import org.reelkeeper.rights.Meaning.Unknown;
import org.reelkeeper.rights.Meaning.Word;

/// What the words of restriction statements mean: the words of `words.psv`, the authority lists of countries, groups and
/// parties, and what staff have added to them. The longest stretch of words that has a meaning has it as a whole, so that `CNN Turk` names no country.
final class Lexicon {

    private static final int MOST_DIGITS = 6;

    /// That of the tables; by itself, since its parts are made with the help of this class.
    private static final class OfTables {
        static final Lexicon LEXICON = new Lexicon();
    }

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Spellings spellings;

    /// How many words the longest name or phrase has that begins with this one.
    private final Map<String, Integer> longest = new HashMap<>();

    /// That of the tables, with names that they do not have; one that they have keeps the meaning it has there.
    ///
    /// @param organisations with those that were added
    static Lexicon with(List<AuthorityEntry> added, Organisations organisations) {
        if (added.isEmpty()) {
            return OfTables.LEXICON;
        }
        var lexicon = new Lexicon(OfTables.LEXICON);
        added.forEach(entry -> lexicon.addEntry(entry, organisations));
        return lexicon;
    }

    private Lexicon(Lexicon other) {
        spellings = other.spellings;
        meanings.putAll(other.meanings);
        longest.putAll(other.longest);
    }

    private Lexicon() {
        spellings = new Spellings();
        Countries.standard().all().forEach(this::addCountry);
        Tables.rows("groups.psv")
                .forEach(row -> CountryGroup.ofKey(row[0])
                        .ifPresent(group -> Tables.items(row[1]).forEach(name -> add(name, new Region(group)))));
        Tables.rows("people.psv")
                .forEach(row -> Tables.items(row[1]).forEach(name -> add(name, new Meaning.People(row[0]))));
        Organisations.standard().all().forEach(one -> one.names().forEach(name -> add(name, new Party(one.name()))));
        Tables.rows("places.psv").forEach(row -> {
            var codes = Tables.items(row[1]);
            var place = new Place(codes, Tables.items(row[2]), codes.size() == 1 || row[3].equals("all"));
            Tables.items(row[0]).forEach(name -> add(name, place));
        });
        Tables.rows("words.psv")
                .forEach(row -> Tables.items(row[2]).forEach(words -> addWord(key(words), meaning(row[0], row[1]))));
    }

    private void addEntry(AuthorityEntry entry, Organisations organisations) {
        var meaning = meaning(entry, organisations);
        entry.names().stream()
                .map(Lexicon::key)
                .filter(key -> !key.isEmpty() && !meanings.containsKey(key))
                .forEach(key -> put(key, meaning));
    }

    /// What the names of an entry mean.
    static Meaning meaning(AuthorityEntry entry, Organisations organisations) {
        return switch (entry) {
            case OfParty(var party) ->
                new Party(organisations.find(party.name()).orElse(party).name());
            case OfCountry country -> new Place(List.of(country.code()), List.of(), true);
        };
    }

    /// What a name means as a whole.
    Optional<Meaning> meaning(String name) {
        return Optional.ofNullable(meanings.get(key(name)));
    }

    private void addWord(String key, Meaning meaning) {
        put(key, meaning);
        if (!key.contains(" ")) {
            spellings.add(key, meaning);
        }
    }

    /// Two letters are a code and no name, save the few that are listed as names.
    private void addCountry(Country country) {
        Stream.concat(Stream.of(country.name()), country.otherNames().stream())
                .forEach(name -> addPlace(name, country.code()));
    }

    private void addPlace(String name, String code) {
        var key = key(name);
        var codes = new ArrayList<>(meanings.get(key) instanceof Place place ? place.codes() : List.of());
        if (!codes.contains(code)) {
            codes.add(code);
        }
        put(key, new Place(codes, List.of(), codes.size() == 1));
    }

    private static Meaning meaning(String kind, String value) {
        return switch (kind) {
            case "action" -> new Act(Action.ofKey(value).orElseThrow());
            case "medium" -> new Channel(Medium.ofKey(value).orElseThrow());
            case "number" -> new Figure(Integer.parseInt(value));
            case "purpose" -> new Aim(Purpose.ofKey(value).orElseThrow());
            default -> new Word(Sense.ofKey(kind));
        };
    }

    private void add(String words, Meaning meaning) {
        put(key(words), meaning);
    }

    private void put(String key, Meaning meaning) {
        meanings.put(key, meaning);
        var words = key.split(" ");
        longest.merge(words[0], words.length, Math::max);
    }

    /// Words as they are compared: in capitals, without accents and marks.
    static String key(String words) {
        var clauses = ClauseReader.clauses(words);
        return String.join(
                " ",
                clauses.stream().map(clause -> clause.words(0, clause.size())).toList());
    }

    /// A meaning for every token of a clause.
    List<Tag> tags(Clause clause) {
        var tags = new ArrayList<Tag>();
        int place = 0;
        while (place < clause.size()) {
            var tag = tag(clause, place);
            tags.add(tag);
            place = tag.to();
        }
        return tags;
    }

    private Tag tag(Clause clause, int from) {
        var token = clause.tokens().get(from);
        if (token.quoted()) {
            return Tag.of(new Quoted(token.word()), from, from + 1);
        }
        int most = longest.getOrDefault(token.word(), 0);
        for (int to = Math.min(clause.size(), from + most); to > from; to--) {
            var meaning = meanings.get(clause.words(from, to));
            if (meaning != null) {
                return Tag.of(meaning, from, to);
            }
        }
        return single(token.word(), from);
    }

    private Tag single(String word, int place) {
        if (word.chars().allMatch(Character::isDigit)) {
            return Tag.of(
                    word.length() <= MOST_DIGITS ? new Figure(Integer.parseInt(word)) : new Unknown(),
                    place,
                    place + 1);
        }
        return spellings
                .near(word)
                .map(meaning -> new Tag(meaning, place, place + 1, true))
                .orElseGet(() -> Tag.of(new Unknown(), place, place + 1));
    }
}
