package org.reelkeeper.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelkeeper.query.Query.Names;
import org.reelkeeper.query.Query.Or;
import org.reelkeeper.query.Query.Target;
import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.query.Syntax.Form;
import org.reelkeeper.query.Syntax.Value;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.CountryGroup;
import org.reelkeeper.rights.Medium;

/// What a word means of the restrictions of a record: what is known of them, or whom and what a rule names. What is no
/// state, medium, group or territory is a party; so is a single word in quotes or with `=` before it, for a party that
/// has the name of something else.
final class RightsMeaning {

    private final Problems problems;

    RightsMeaning(Problems problems) {
        this.problems = problems;
    }

    Optional<Query> of(Sense sense, Value value) {
        var typed = value.whole().strip();
        if (Words.of(typed).isEmpty()) {
            problems.add(value.start(), value.end(), "query.no-words", typed);
            return Optional.empty();
        }
        if (!value.suffix().isEmpty()) {
            problems.add(value.start(), value.end(), "query.whole-name", typed);
            return Optional.empty();
        }
        return switch (sense) {
            case TERRITORY -> group(typed).or(() -> territory(typed)).or(() -> unknown(sense, value, territories()));
            case MEDIUM -> medium(typed).or(() -> unknown(sense, value, media()));
            case PARTY -> Optional.of(party(typed));
            default -> Optional.of(isParty(value) ? party(typed) : anyOf(typed));
        };
    }

    static boolean isParty(Value value) {
        return value.form() == Form.EXACT
                || (value.form() == Form.QUOTED && !value.text().strip().contains(" "));
    }

    private static Query anyOf(String typed) {
        return FixedWords.find(Sense.RIGHTS, typed)
                .or(() -> medium(typed))
                .or(() -> group(typed))
                .or(() -> territory(typed))
                .orElseGet(() -> party(typed));
    }

    private static Query party(String typed) {
        return new Names(Target.PARTY, typed);
    }

    private static Optional<Query> medium(String typed) {
        return Medium.ofKey(FixedWords.folded(typed)).map(medium -> new Names(Target.MEDIUM, medium.key()));
    }

    private static Optional<Query> group(String typed) {
        return Arrays.stream(CountryGroup.values())
                .filter(group -> FixedWords.folded(group.key()).equals(FixedWords.folded(typed)))
                .findFirst()
                .map(group -> new Names(Target.GROUP, group.key()));
    }

    /// A name that several countries have had means each of them.
    private static Optional<Query> territory(String typed) {
        var countries = Countries.standard();
        var codes = countries.meant(typed);
        List<Query> names = codes.stream()
                .map(Country::code)
                .<Query>map(code -> new Names(Target.TERRITORY, code))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(names.size() == 1 ? names.getFirst() : new Or(names));
    }

    private Optional<Query> unknown(Sense sense, Value value, List<String> words) {
        var name = sense.name().toLowerCase(Locale.ROOT);
        Nearest.to(FixedWords.folded(value.whole()), words)
                .ifPresentOrElse(
                        near -> problems.add(
                                value.start(), value.end(), "query.unknown-value-near", value.whole(), name, near),
                        () -> problems.add(value.start(), value.end(), "query.unknown-place", value.whole(), name));
        return Optional.empty();
    }

    static List<String> media() {
        return Arrays.stream(Medium.values()).map(Medium::key).toList();
    }

    private static List<String> territories() {
        return Stream.concat(
                        Countries.standard().all().stream().map(Country::name),
                        Arrays.stream(CountryGroup.values()).map(CountryGroup::key))
                .map(FixedWords::folded)
                .toList();
    }
}
