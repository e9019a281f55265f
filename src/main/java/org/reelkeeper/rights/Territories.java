package org.reelkeeper.rights;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a country is one of those that a rule names, at a date.
public final class Territories {

    private record Member(String code, LocalDate from, LocalDate to) {

        private static final Pattern ITEM =
                Pattern.compile("(?<code>[A-Z-]+)(?:>(?<from>[\\d-]+))?(?:<(?<to>[\\d-]+))?");

        static Member of(String item) {
            var match = ITEM.matcher(item);
            if (!match.matches()) {
                throw new IllegalStateException("no member of a group: " + item);
            }
            return new Member(
                    match.group("code"),
                    match.group("from") == null ? LocalDate.MIN : LocalDate.parse(match.group("from")),
                    match.group("to") == null ? LocalDate.MAX : LocalDate.parse(match.group("to")));
        }

        boolean isAt(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(to);
        }
    }

    private static final String NATION = "GB-";
    private static final List<String> OF_CHINA = List.of("HK", "MO");
    private static final Map<CountryGroup, List<Member>> MEMBERS = members();

    private Territories() {}

    private static Map<CountryGroup, List<Member>> members() {
        var members = new EnumMap<CountryGroup, List<Member>>(CountryGroup.class);
        Tables.rows("groups.psv")
                .forEach(row -> members.put(
                        CountryGroup.ofKey(row[0]).orElseThrow(),
                        Tables.items(row[2]).stream().map(Member::of).toList()));
        return members;
    }

    /// Whether a country of today belongs to a group at a date. Of a dissolved state nobody can tell.
    static Fit fit(CountryGroup group, String code, LocalDate date) {
        if (group == CountryGroup.WORLD) {
            return Fit.YES;
        }
        if (isDissolved(code)) {
            return Fit.MAYBE;
        }
        var country = code.startsWith(NATION) ? "GB" : code;
        boolean isMember = MEMBERS.getOrDefault(group, List.of()).stream()
                .anyMatch(member -> member.code().equals(country) && member.isAt(date));
        return isMember ? Fit.YES : Fit.NO;
    }

    /// Whether a rule that names one territory is about another.
    static Fit fit(String named, String code) {
        if (named.equals(code) || (named.equals("GB") && code.startsWith(NATION))) {
            return Fit.YES;
        }
        if (named.equals("CN") && OF_CHINA.contains(code)) {
            return Fit.YES;
        }
        boolean isPart =
                (code.equals("GB") && named.startsWith(NATION)) || (code.equals("CN") && OF_CHINA.contains(named));
        boolean isHeir = successors(named).anyMatch(heir -> heir.equals(code))
                || successors(code).anyMatch(heir -> heir.equals(named));
        return isPart || isHeir ? Fit.MAYBE : Fit.NO;
    }

    private static boolean isDissolved(String code) {
        return Countries.standard().byCode(code).filter(Country::isDissolved).isPresent();
    }

    private static Stream<String> successors(String code) {
        return Countries.standard().byCode(code).stream().flatMap(country -> country.successors().stream());
    }
}
