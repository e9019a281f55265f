package org.reelkeeper.rights;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.embargo.ZoneSource;
import org.reelkeeper.rights.Meaning.Act;
import org.reelkeeper.rights.Meaning.Number;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.People;
import org.reelkeeper.rights.Meaning.Word;

/// Reads one clause as a whole. Every word has to have its part in it, else nothing of it is read: a word that is not
/// understood may turn the sense of all the others.
final class ClauseReading {

    private static final Set<Sense> SILENT = EnumSet.of(Sense.FILL, Sense.LEAD, Sense.PART);

    /// What a clause says.
    ///
    /// @param rules empty for a list that further clauses may continue
    record Outcome(List<Rule> rules, Optional<Statement> list) {

        static Outcome of(Rule... rules) {
            return new Outcome(List.of(rules), Optional.empty());
        }
    }

    private final Clause clause;
    private final List<Tag> tags;
    private final Rule plain;

    /// @param plain a note with the source of the rules, and with the medium that a prefix has set
    ClauseReading(Clause clause, Rule plain) {
        this.clause = clause;
        var all = Lexicon.standard().tags(clause);
        this.tags = all.stream().filter(tag -> !isSilent(tag)).toList();
        boolean isPart = all.stream().anyMatch(tag -> tag.is(Sense.PART));
        this.plain = plain.withRaw(clause.raw()).withScope(isPart ? Scope.PART : Scope.WHOLE);
    }

    private static boolean isSilent(Tag tag) {
        return tag.meaning() instanceof Word(var sense) && SILENT.contains(sense);
    }

    /// Whether it names targets and nothing else, so that it may continue a list.
    boolean isListElement() {
        return !tags.isEmpty() && tags.stream().allMatch(Statement::isNamed);
    }

    List<Tag> tags() {
        return tags;
    }

    /// What it says; empty when that is not understood.
    Optional<Outcome> read() {
        return Stream.<Optional<Outcome>>of(
                        none(),
                        pointer(),
                        harmless(),
                        credit(),
                        handling(),
                        amount(),
                        hold(),
                        notAfter(),
                        time(),
                        beside(),
                        outside(),
                        forbidden(),
                        only(),
                        free(),
                        bare())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean is(Sense... senses) {
        return tags.size() == senses.length
                && Stream.iterate(0, place -> place < senses.length, place -> place + 1)
                        .allMatch(place -> tags.get(place).is(senses[place]));
    }

    private boolean has(Sense sense) {
        return tags.stream().anyMatch(tag -> tag.is(sense));
    }

    /// The tags without those of some senses.
    private List<Tag> without(Sense... senses) {
        return tags.stream().filter(tag -> Stream.of(senses).noneMatch(tag::is)).toList();
    }

    private Optional<Outcome> none() {
        boolean isNone = is(Sense.NONE)
                || is(Sense.USE, Sense.ALL)
                || is(Sense.ALL, Sense.USE)
                || is(Sense.NO, Sense.RESTRICTIONS);
        return isNone ? Optional.of(Outcome.of(rule(Kind.NONE_STATED))) : Optional.empty();
    }

    private Optional<Outcome> pointer() {
        boolean points = (!tags.isEmpty() && tags.getFirst().is(Sense.SEE)) || has(Sense.APPLY);
        return points ? Optional.of(Outcome.of(rule(Kind.POINTER))) : Optional.empty();
    }

    private Optional<Outcome> harmless() {
        return !tags.isEmpty() && tags.stream().allMatch(tag -> tag.is(Sense.HARMLESS))
                ? Optional.of(Outcome.of(rule(Kind.NOTE)))
                : Optional.empty();
    }

    /// "Must courtesy X", "On-screen credit 'X'": all behind the word is the text, to the letter.
    private Optional<Outcome> credit() {
        var word = tags.stream().filter(tag -> tag.is(Sense.CREDIT)).findFirst();
        if (word.isEmpty() || has(Sense.NO)) {
            return Optional.empty();
        }
        var rule = rule(Kind.DUTY).withAction(Action.CREDIT);
        var placement = has(Sense.ON_SCREEN) ? "on-screen" : "";
        var behind = tags.stream()
                .filter(tag -> tag.from() >= word.get().to() && !tag.is(Sense.ON_SCREEN) && !tag.is(Sense.MUST))
                .toList();
        boolean isClear = tags.stream()
                .filter(tag -> tag.from() < word.get().from())
                .allMatch(tag -> tag.is(Sense.MUST) || tag.is(Sense.ON_SCREEN));
        if (!isClear) {
            return Optional.empty();
        }
        var text = behind.isEmpty() ? "" : textFrom(behind.getFirst().from());
        return Optional.of(
                Outcome.of(rule.withCredit(new Credit(text, placement)).withResolved(!text.isEmpty())));
    }

    private String textFrom(int token) {
        var first = clause.tokens().get(token);
        return first.quoted()
                ? first.word()
                : clause.text().substring(first.start(), clause.end()).strip();
    }

    /// What has to be done with the material, or must not be.
    private Optional<Outcome> handling() {
        boolean negative = has(Sense.NO) || has(Sense.FORBIDDEN);
        if (negative
                && without(Sense.NO, Sense.MUST, Sense.FORBIDDEN, Sense.OBSCURE, Sense.LOGO)
                        .isEmpty()
                && has(Sense.LOGO)) {
            return Optional.of(Outcome.of(rule(Kind.DUTY).withAction(Action.KEEP_LOGO)));
        }
        if (negative
                && has(Sense.EDITED)
                && without(Sense.NO, Sense.MUST, Sense.FORBIDDEN, Sense.EDITED).isEmpty()) {
            return Optional.of(Outcome.of(rule(Kind.PROHIBIT).withAction(Action.MODIFY)));
        }
        if (has(Sense.FULL)
                && without(Sense.USE, Sense.FULL, Sense.ONLY, Sense.MUST).isEmpty()) {
            return Optional.of(Outcome.of(rule(Kind.PROHIBIT).withAction(Action.EXCERPT)));
        }
        if (!negative
                && has(Sense.DELETE)
                && without(Sense.MUST, Sense.DELETE, Sense.AFTER, Sense.USE).isEmpty()) {
            return Optional.of(Outcome.of(
                    rule(Kind.DUTY).withAction(Action.DELETE),
                    rule(Kind.PROHIBIT).withAction(Action.ARCHIVE)));
        }
        return clearing();
    }

    private Optional<Outcome> clearing() {
        if (!has(Sense.CLEAR) && !has(Sense.MUSIC)) {
            return Optional.empty();
        }
        boolean isKnown = without(Sense.CLEAR, Sense.MUSIC, Sense.MUST, Sense.BEFORE, Sense.USE)
                .isEmpty();
        return Optional.of(
                Outcome.of(rule(Kind.DUTY).withAction(Action.CLEAR).withResolved(isKnown && has(Sense.MUSIC))));
    }

    /// "Max 2 minutes", "3 plays per 24 hours", "Single use".
    private Optional<Outcome> amount() {
        var counted = without(Sense.MAX, Sense.USE, Sense.ONLY);
        if (counted.size() == 2 && has(Sense.MAX) && counted.getFirst().meaning() instanceof Number(int number)) {
            int seconds =
                    counted.getLast().is(Sense.MINUTES) ? 60 : counted.getLast().is(Sense.SECONDS) ? 1 : 0;
            return seconds == 0 ? Optional.empty() : limit(new Amount.Seconds(Math.multiplyExact(number, seconds)));
        }
        if (has(Sense.SINGLE)
                && without(Sense.SINGLE, Sense.USE, Sense.PLAYS, Sense.ONLY).isEmpty()) {
            return limit(new Amount.Plays(1));
        }
        if (counted.size() == 2
                && counted.getFirst().meaning() instanceof Number(int plays)
                && counted.getLast().is(Sense.PLAYS)) {
            return limit(new Amount.Plays(plays));
        }
        if (counted.size() == 5
                && counted.getFirst().meaning() instanceof Number(int plays)
                && counted.get(1).is(Sense.PLAYS)
                && counted.get(2).is(Sense.PER)) {
            return span(counted.subList(3, 5)).flatMap(window -> limit(new Amount.PlaysPer(plays, window)));
        }
        return Optional.empty();
    }

    private Optional<Outcome> limit(Amount amount) {
        return Optional.of(Outcome.of(rule(Kind.LIMIT).withAmount(amount)));
    }

    /// "Use within 24 hours", "48 hours news access only", "No use after 30 days".
    private Optional<Outcome> time() {
        var counted = without(Sense.WITHIN, Sense.USE, Sense.ONLY, Sense.NO, Sense.AFTER);
        if (counted.size() < 2) {
            return Optional.empty();
        }
        boolean says = has(Sense.NO) == has(Sense.AFTER);
        var rest = counted.subList(2, counted.size());
        return span(counted.subList(0, 2))
                .filter(_ -> says && rest.stream().allMatch(tag -> tag.meaning() instanceof Meaning.Aim))
                .map(duration -> {
                    var until = rule(Kind.NOT_AFTER).withUntil(new TimeLimit.Within(duration, Anchor.NOT_STATED));
                    var purposes = rest.stream()
                            .map(tag -> ((Meaning.Aim) tag.meaning()).purpose())
                            .toList();
                    return purposes.isEmpty()
                            ? Outcome.of(until)
                            : Outcome.of(until, rule(Kind.ONLY).withPurposes(purposes));
                });
    }

    private static Optional<Duration> span(List<Tag> tags) {
        if (!(tags.getFirst().meaning() instanceof Number(int number))
                || !(tags.getLast().meaning() instanceof Word(var unit))) {
            return Optional.empty();
        }
        return switch (unit) {
            case HOURS -> Optional.of(Duration.ofHours(number));
            case DAYS -> Optional.of(Duration.ofDays(number));
            case WEEKS -> Optional.of(Duration.ofDays(7L * number));
            default -> Optional.empty();
        };
    }

    /// "Hold til Sept 7": an embargo in the wrong place, which a person has to move to the right one.
    private Optional<Outcome> hold() {
        return has(Sense.HOLD) ? Optional.of(Outcome.of(rule(Kind.NOT_BEFORE).withResolved(false))) : Optional.empty();
    }

    /// "No use after 3 September 2026 12:00 GMT".
    private Optional<Outcome> notAfter() {
        int after = IntStream.range(0, tags.size())
                .filter(place -> tags.get(place).is(Sense.AFTER))
                .findFirst()
                .orElse(-1);
        boolean begins = after > 0
                && tags.subList(0, after).stream().allMatch(tag -> tag.is(Sense.NO) || tag.is(Sense.USE))
                && has(Sense.NO);
        if (!begins || after + 1 == tags.size()) {
            return Optional.empty();
        }
        var written = textFrom(tags.get(after).to());
        return EmbargoText.read(written, ZoneOffset.UTC) instanceof EmbargoReading.Until until
                ? Optional.of(Outcome.of(rule(Kind.NOT_AFTER)
                        .withUntil(new TimeLimit.At(until.instant()))
                        .withResolved(until.noteKeys().isEmpty() && until.zoneSource() == ZoneSource.STATED)))
                : Optional.empty();
    }

    /// "Worldwide excluding X" says that X is left out, and of all others nothing that is not said elsewhere.
    private Optional<Outcome> beside() {
        int except = IntStream.range(0, tags.size())
                .filter(place -> tags.get(place).is(Sense.EXCEPT))
                .findFirst()
                .orElse(-1);
        boolean isOpen = except >= 0
                && !has(Sense.NO)
                && !has(Sense.FORBIDDEN)
                && tags.subList(0, except).stream()
                        .allMatch(tag -> tag.is(Sense.USE)
                                || tag.is(Sense.ALL)
                                || tag.meaning().equals(new Meaning.Region(CountryGroup.WORLD)));
        if (!isOpen) {
            return Optional.empty();
        }
        var left = tags.subList(except + 1, tags.size());
        return left.stream().allMatch(tag -> tag.is(Sense.HOST))
                ? Optional.of(Outcome.of(rule(Kind.PROHIBIT).withResolved(false)))
                : list(Kind.PROHIBIT, left);
    }

    /// "No access outside X" leaves X alone.
    private Optional<Outcome> outside() {
        boolean isOnly = has(Sense.OUTSIDE) && (has(Sense.NO) || has(Sense.FORBIDDEN));
        var objects = without(Sense.NO, Sense.FORBIDDEN, Sense.USE, Sense.OUTSIDE);
        return isOnly && !objects.isEmpty() ? list(Kind.ONLY, objects) : Optional.empty();
    }

    /// "Part UK/RTE": neither "no" nor "access", which may be meant; a person has to say so.
    private Optional<Outcome> bare() {
        if (plain.scope() != Scope.PART || !isListElement()) {
            return Optional.empty();
        }
        var outcome = list(Kind.PROHIBIT, tags);
        outcome.flatMap(Outcome::list).ifPresent(Statement::doubt);
        return outcome;
    }

    /// "No access X", "X out", "No archive".
    private Optional<Outcome> forbidden() {
        boolean isOut = !tags.isEmpty() && tags.getLast().is(Sense.OUT);
        if (!isOut && !has(Sense.NO) && !has(Sense.FORBIDDEN)) {
            return Optional.empty();
        }
        var objects = without(Sense.NO, Sense.FORBIDDEN, Sense.USE, Sense.OUT);
        if (has(Sense.THIRD_PARTIES)) {
            boolean isDistribution =
                    objects.stream().allMatch(tag -> tag.is(Sense.THIRD_PARTIES) || isAct(tag, Action.SUBLICENSE));
            return isDistribution
                    ? Optional.of(Outcome.of(
                            rule(Kind.PROHIBIT).withAction(Action.SUBLICENSE),
                            rule(Kind.PROHIBIT).withAction(Action.SELL)))
                    : Optional.empty();
        }
        if (objects.stream().anyMatch(tag -> tag.meaning() instanceof Act)) {
            return objects.stream().allMatch(tag -> tag.meaning() instanceof Act)
                    ? Optional.of(
                            new Outcome(objects.stream().map(this::withoutAct).toList(), Optional.empty()))
                    : Optional.empty();
        }
        if (objects.isEmpty() && !has(Sense.USE)) {
            return Optional.empty();
        }
        return list(Kind.PROHIBIT, objects);
    }

    private static boolean isAct(Tag tag, Action action) {
        return tag.meaning().equals(new Act(action));
    }

    private Rule withoutAct(Tag tag) {
        return rule(Kind.PROHIBIT).withAction(((Act) tag.meaning()).action());
    }

    /// "AP clients only", "For broadcast use only".
    private Optional<Outcome> only() {
        var objects = without(Sense.ONLY, Sense.USE);
        return has(Sense.ONLY) && !objects.isEmpty() ? list(Kind.ONLY, objects) : Optional.empty();
    }

    /// "EBU members: full access".
    private Optional<Outcome> free() {
        var objects = without(Sense.ALL, Sense.USE);
        boolean isFree = has(Sense.ALL)
                && has(Sense.USE)
                && !objects.isEmpty()
                && objects.stream().allMatch(tag -> tag.meaning() instanceof Party);
        return isFree ? list(Kind.PERMIT, objects) : Optional.empty();
    }

    private Optional<Outcome> list(Kind kind, List<Tag> objects) {
        var statement = new Statement(rule(kind));
        for (int place = 0; place < objects.size(); place++) {
            var tag = objects.get(place);
            boolean isPeople = tag.meaning() instanceof People && place + 1 < objects.size();
            if (tag.is(Sense.AFFILIATED)
                    && place + 1 < objects.size()
                    && objects.get(place + 1).meaning() instanceof Party(var network)) {
                statement.nameParty("affiliates:" + network);
                place++;
            } else if (isPeople && objects.get(place + 1).is(Sense.BROADCASTERS)) {
                statement.nameParty("broadcasters:" + ((People) tag.meaning()).code());
                place++;
            } else if (Statement.isNamed(tag)) {
                statement.name(tag);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Outcome(List.of(), Optional.of(statement)));
    }

    private Rule rule(Kind kind) {
        return new Rule(
                kind,
                plain.action(),
                plain.targets(),
                plain.purposes(),
                plain.except(),
                plain.until(),
                plain.amount(),
                plain.credit(),
                plain.scope(),
                true,
                plain.source(),
                plain.block(),
                plain.raw());
    }
}
