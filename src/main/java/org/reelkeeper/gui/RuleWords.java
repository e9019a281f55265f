package org.reelkeeper.gui;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.rights.Amount;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.CountryGroup;
import org.reelkeeper.rights.Credit;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Scope;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.TimeLimit;

/// Says a restriction rule in words, such as "not in Spain or Portugal, on television".
public final class RuleWords {

    private final Messages messages;

    public RuleWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Rule rule) {
        var parts = new ArrayList<String>();
        parts.add(head(rule));
        parts.addAll(targets(rule.targets(), rule.kind()));
        parts.add(list("rule.for", rule.purposes(), this::purpose));
        parts.add(until(rule.until(), rule.kind()));
        parts.add(amount(rule.amount()));
        parts.add(credit(rule.credit()));
        parts.add(except(rule.except(), rule.kind()));
        var words =
                String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return inPart(rule, words);
    }

    public String kind(Kind kind) {
        return messages.get("rule.kind." + kind.key());
    }

    public String medium(Medium medium) {
        return messages.get("rule.medium." + medium.key());
    }

    public String purpose(Purpose purpose) {
        return messages.get("rule.purpose." + purpose.key());
    }

    /// The name of a country by its code, or of a group by its own name.
    public String place(String place) {
        return CountryGroup.ofKey(place)
                .map(group -> messages.get(
                        "rule.group." + group.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .or(() -> Countries.standard().byCode(place).map(Country::name))
                .orElse(place);
    }

    /// The names by which a country is also found, those that somebody seems to type first; empty for a group.
    public String otherNames(String place, String typed) {
        var meant = typed.strip().toLowerCase(Locale.ROOT);
        return Countries.standard().byCode(place).stream()
                .flatMap(country -> country.otherNames().stream())
                .sorted(Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).startsWith(meant)))
                .collect(Collectors.joining(", "));
    }

    private String head(Rule rule) {
        return switch (rule.kind()) {
            case POINTER, NOTE ->
                messages.get("rule.head." + rule.kind().key() + (rule.resolved() ? "" : ".unread"), rule.raw());
            case PROHIBIT ->
                rule.targets().isEmpty() && rule.purposes().isEmpty()
                        ? messages.get("rule.head.prohibit-all." + rule.action().key())
                        : messages.get("rule.head.prohibit." + rule.action().key());
            case NONE_STATED -> messages.get("rule.head.none-stated");
            case LIMIT, NOT_AFTER, NOT_BEFORE, ONLY, PERMIT, DUTY ->
                messages.get(
                        "rule.head." + rule.kind().key() + "." + rule.action().key());
        };
    }

    private List<String> targets(Targets targets, Kind kind) {
        var places = Stream.concat(
                        targets.territories().stream().map(this::place),
                        targets.groups().stream().map(CountryGroup::key).map(this::place))
                .toList();
        var to = kind == Kind.ONLY || kind == Kind.PERMIT ? "rule.parties.allowed" : "rule.parties";
        return List.of(
                list("rule.in", places, place -> place),
                list(to, targets.parties(), party -> party),
                list("rule.on", targets.media(), this::medium));
    }

    private String until(TimeLimit until, Kind kind) {
        return switch (until) {
            case TimeLimit.None() -> "";
            case TimeLimit.At(var instant) ->
                messages.get(
                        kind == Kind.NOT_BEFORE ? "rule.until.before" : "rule.until.after",
                        instant.atZone(ZoneOffset.UTC)
                                .format(DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", messages.locale())));
            case TimeLimit.Within(var duration, var anchor) ->
                messages.get(
                        kind == Kind.NOT_BEFORE ? "rule.until.wait" : "rule.until.within",
                        duration(duration),
                        messages.get("rule.anchor." + (anchor.key().isEmpty() ? "none" : anchor.key())));
        };
    }

    private String amount(Amount amount) {
        return switch (amount) {
            case Amount.None() -> "";
            case Amount.Seconds(var seconds) -> messages.get("rule.amount.seconds", seconds);
            case Amount.Plays(var plays) -> messages.get("rule.amount.plays", plays);
            case Amount.PlaysPer(var plays, var window) ->
                messages.get("rule.amount.plays-per", plays, duration(window));
        };
    }

    private String credit(Credit credit) {
        var text = credit.text().isEmpty() ? "" : messages.get("rule.credit.text", credit.text());
        var place = credit.placement().isEmpty() ? "" : messages.get("rule.credit.placement", credit.placement());
        return (text + " " + place).strip();
    }

    private String except(Targets except, Kind kind) {
        return except.isEmpty()
                ? ""
                : messages.get(
                        "rule.except",
                        String.join(
                                " ",
                                targets(except, kind).stream()
                                        .filter(part -> !part.isEmpty())
                                        .toList()));
    }

    private String inPart(Rule rule, String words) {
        var scoped = rule.scope() == Scope.PART ? messages.get("rule.part", words) : words;
        boolean saysSo = rule.kind() == Kind.NOTE || rule.kind() == Kind.POINTER;
        return rule.resolved() || saysSo ? scoped : messages.get("rule.unresolved", scoped);
    }

    /// Hours up to two days, else days, as the trade says it.
    private String duration(Duration duration) {
        boolean inDays = duration.toHours() > 48 && duration.toHours() % 24 == 0;
        return inDays
                ? messages.get("rule.duration.days", duration.toDays())
                : messages.get("rule.duration.hours", duration.toHours());
    }

    private <T> String list(String key, List<T> values, Function<T, String> word) {
        return values.isEmpty()
                ? ""
                : messages.get(key, or(values.stream().map(word).toList()));
    }

    private String or(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : messages.get("rule.or", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
