package org.reelkeeper.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.TermsState;

/// What the restrictions of a record say agrees with where they stand, with each other, and with the record's being here.
final class RestrictionsAgree implements Check {

    private static final Set<Kind> RESTRICTING =
            Set.of(Kind.PROHIBIT, Kind.ONLY, Kind.LIMIT, Kind.NOT_AFTER, Kind.NOT_BEFORE, Kind.POINTER);

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        var rights = record.rights();
        var rules = rights.all();
        if (rules.isEmpty()) {
            return;
        }
        first(rules.stream().filter(RestrictionsAgree::isAgainstArchive), "restriction.no-archive", rights, findings);
        first(rules.stream().filter(rule -> rule.kind() == Kind.NOT_BEFORE), "restriction.hold", rights, findings);
        first(rules.stream().filter(RestrictionsAgree::lacksCredit), "restriction.credit-unnamed", rights, findings);
        first(rules.stream().filter(RestrictionsAgree::isForOneStory), "restriction.one-story", rights, findings);
        first(rights.holder().stream().filter(RestrictionsAgree::restricts), "restriction.in-holder", rights, findings);
        blank(rights, findings);
        pointer(rights, findings);
        only(rights, findings);
    }

    private static boolean isAgainstArchive(Rule rule) {
        boolean isDeletion = rule.kind() == Kind.DUTY && rule.action() == Action.DELETE;
        return isDeletion || (rule.kind() == Kind.PROHIBIT && rule.action() == Action.ARCHIVE);
    }

    private static boolean lacksCredit(Rule rule) {
        return rule.kind() == Kind.DUTY
                && rule.action() == Action.CREDIT
                && rule.credit().text().isEmpty();
    }

    private static boolean isForOneStory(Rule rule) {
        return rule.kind() == Kind.ONLY && rule.purposes().equals(List.of(Purpose.THIS_STORY));
    }

    private static boolean restricts(Rule rule) {
        return RESTRICTING.contains(rule.kind()) || !rule.resolved();
    }

    /// Nothing is stated for the record, and something for a part of it.
    private static void blank(RecordRights rights, Consumer<Finding> findings) {
        if (rights.terms().state() == TermsState.EMPTY) {
            first(
                    rights.blockRules().filter(RestrictionsAgree::restricts),
                    "restriction.in-shots-only",
                    rights,
                    findings);
        }
    }

    /// The script that is pointed to says nothing.
    private static void pointer(RecordRights rights, Consumer<Finding> findings) {
        boolean saysNothing = rights.blockRules().noneMatch(RestrictionsAgree::restricts);
        if (saysNothing) {
            first(
                    rights.terms().rules().stream().filter(rule -> rule.kind() == Kind.POINTER),
                    "restriction.pointer-empty",
                    rights,
                    findings);
        }
    }

    /// Left to these alone, and to those alone.
    private static void only(RecordRights rights, Consumer<Finding> findings) {
        var circles = rights.all().stream()
                .filter(rule -> rule.kind() == Kind.ONLY
                        && rule.resolved()
                        && rule.block() == 0
                        && !rule.targets().parties().isEmpty())
                .toList();
        for (var rule : circles) {
            boolean excludes = circles.stream()
                    .anyMatch(other -> other.targets().parties().stream()
                            .noneMatch(rule.targets().parties()::contains));
            if (excludes) {
                first(Stream.of(rule), "restriction.only-twice", rights, findings);
                return;
            }
        }
    }

    private static void first(Stream<Rule> rules, String code, RecordRights rights, Consumer<Finding> findings) {
        rules.findFirst()
                .ifPresent(rule -> findings.accept(Finding.of(slot(rule, rights), code, Severity.WARNING, rule.raw())));
    }

    /// Where a rule was read, by whomever.
    private static Slot slot(Rule rule, RecordRights rights) {
        if (rule.block() > 0) {
            return Slot.of(Field.SUMMARY);
        }
        if (rights.terms().rules().contains(rule)) {
            return Slot.of(Field.USAGE_TERMS);
        }
        return Slot.of(rights.holder().contains(rule) ? Field.COPYRIGHT_HOLDER : Field.SOURCE);
    }
}
