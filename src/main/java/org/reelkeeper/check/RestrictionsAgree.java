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
        if (rights.terms().rules().isEmpty()
                && rights.holder().isEmpty()
                && rights.blocks().isEmpty()) {
            return;
        }
        first(rights.all().stream().filter(RestrictionsAgree::isAgainstArchive), "restriction.no-archive", findings);
        first(rights.all().stream().filter(rule -> rule.kind() == Kind.NOT_BEFORE), "restriction.hold", findings);
        first(rights.all().stream().filter(RestrictionsAgree::lacksCredit), "restriction.credit-unnamed", findings);
        first(rights.all().stream().filter(RestrictionsAgree::isForOneStory), "restriction.one-story", findings);
        holder(rights.holder(), findings);
        blank(record, findings);
        pointer(record, findings);
        only(rights.all(), findings);
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

    private static void holder(List<Rule> rules, Consumer<Finding> findings) {
        rules.stream()
                .filter(RestrictionsAgree::restricts)
                .findFirst()
                .ifPresent(rule -> findings.accept(Finding.of(
                        Slot.of(Field.COPYRIGHT_HOLDER), "restriction.in-holder", Severity.WARNING, rule.raw())));
    }

    /// Nothing is stated for the record, and something for a part of it.
    private static void blank(Examined record, Consumer<Finding> findings) {
        if (record.terms().state() == TermsState.EMPTY) {
            first(
                    record.rights().blockRules().filter(RestrictionsAgree::restricts),
                    "restriction.in-shots-only",
                    findings);
        }
    }

    /// The script that is pointed to says nothing.
    private static void pointer(Examined record, Consumer<Finding> findings) {
        boolean saysNothing = record.rights().blockRules().noneMatch(RestrictionsAgree::restricts);
        if (saysNothing) {
            first(
                    record.terms().rules().stream().filter(rule -> rule.kind() == Kind.POINTER),
                    "restriction.pointer-empty",
                    findings);
        }
    }

    /// Left to these alone, and to those alone.
    private static void only(List<Rule> rules, Consumer<Finding> findings) {
        var circles = rules.stream()
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
                first(Stream.of(rule), "restriction.only-twice", findings);
                return;
            }
        }
    }

    private static void first(Stream<Rule> rules, String code, Consumer<Finding> findings) {
        rules.findFirst()
                .ifPresent(rule -> findings.accept(Finding.of(slot(rule), code, Severity.WARNING, rule.raw())));
    }

    private static Slot slot(Rule rule) {
        return Slot.of(
                switch (rule.source()) {
                    case HOLDER -> Field.COPYRIGHT_HOLDER;
                    case SUMMARY -> Field.SUMMARY;
                    case PERSON -> rule.block() > 0 ? Field.SUMMARY : Field.USAGE_TERMS;
                    case USAGE_TERMS, DEFAULT -> Field.USAGE_TERMS;
                });
    }
}
