package org.reelkeeper.rights;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The authority list of countries, read from the table `countries.psv`: those of today, the nations of the United
/// Kingdom, and states that were dissolved. Staff may add names to it, and no countries.
public final class Countries {

    /// How well a country answers to what was typed; the order is the order of the answers.
    private enum Match {
        SAME,
        BEGINS,
        WORD_BEGINS,
        HOLDS,
        NO
    }

    private record Entry(Country country, List<String> folded) {
        private Entry with(List<String> further) {
            return further.isEmpty() ? this : entry(country.with(further));
        }

        private Match match(String typed) {
            return folded.stream()
                    .map(name -> Countries.match(name, typed))
                    .min(Comparator.naturalOrder())
                    .orElse(Match.NO);
        }
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern STOPS = Pattern.compile("[.'’]+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Countries STANDARD = new Countries(Tables.rows("countries.psv")
            .map(Countries::country)
            .map(Countries::entry)
            .toList());

    private final List<Entry> entries;
    private final Map<String, Country> byCode = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Countries(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byCode.putIfAbsent(entry.country().code(), entry.country()));
    }

    public static Countries standard() {
        return STANDARD;
    }

    /// With further names of countries.
    ///
    /// @param names by code
    Countries with(Map<String, List<String>> names) {
        return names.isEmpty()
                ? this
                : new Countries(entries.stream()
                        .map(entry ->
                                entry.with(names.getOrDefault(entry.country().code(), List.of())))
                        .toList());
    }

    /// In the order of the table: countries of today by name, then dissolved states.
    public List<Country> all() {
        return entries.stream().map(Entry::country).toList();
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Countries whose code, name or other name is what was typed; several where a name fits several.
    public List<Country> named(String name) {
        var folded = fold(name);
        return entries.stream()
                .filter(entry -> entry.folded().contains(folded))
                .map(Entry::country)
                .toList();
    }

    /// The country whose code was typed; else as `named`.
    public List<Country> meant(String typed) {
        return byCode(typed).map(List::of).orElseGet(() -> named(typed));
    }

    /// What somebody may mean who has typed so far, the best answer first. Capitals, accents and stops do not matter.
    public List<Country> search(String typed) {
        var folded = fold(typed);
        if (folded.isEmpty()) {
            return all();
        }
        var found = new ArrayList<Country>();
        for (var wanted : List.of(Match.SAME, Match.BEGINS, Match.WORD_BEGINS, Match.HOLDS)) {
            entries.stream()
                    .filter(entry -> entry.match(folded) == wanted)
                    .map(Entry::country)
                    .forEach(found::add);
        }
        return found;
    }

    private static Match match(String name, String typed) {
        if (name.equals(typed)) {
            return Match.SAME;
        }
        if (name.startsWith(typed)) {
            return Match.BEGINS;
        }
        if (name.contains(" " + typed)) {
            return Match.WORD_BEGINS;
        }
        return typed.length() > 2 && name.contains(typed) ? Match.HOLDS : Match.NO;
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var spelt = STOPS.matcher(plain.replace("&", " and ")).replaceAll("");
        return BREAKS.matcher(spelt).replaceAll(" ").strip();
    }

    private static Country country(String[] cells) {
        return new Country(cells[0], cells[1], Tables.items(cells[2]), cells[3], cells[4], Tables.items(cells[5]));
    }

    private static Entry entry(Country country) {
        var names = Stream.concat(Stream.of(country.code(), country.name()), country.otherNames().stream());
        return new Entry(country, names.map(Countries::fold).distinct().toList());
    }
}
