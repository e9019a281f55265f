package org.reelkeeper.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Answers "may we license this?". Prohibition wins, and what is not clear is never yes.
///
/// Source of the rules: `contract.md` 3, "`may-use` answers in this order".
public final class Licensing {

    private final RightsStanding standing;
    private final LicenceQuestion question;
    private final LocalDate day;
    private final Membership members;
    private final List<Reason> no = new ArrayList<>();
    private final List<Reason> unclear = new ArrayList<>();
    private final List<Reason> yes = new ArrayList<>();
    private final List<Rule> duties = new ArrayList<>();

    private Licensing(RightsStanding standing, LicenceQuestion question, LocalDate today, Membership members) {
        this.members = members;
        this.standing = standing;
        this.question = question;
        this.day = question.date().orElse(today);
    }

    /// Whether a record may be licensed, with the reasons.
    ///
    /// @param today stands for the day of use where the question names none
    /// @param authorities tell which parties are of one another
    public static LicenceAnswer answer(
            RightsStanding standing, LicenceQuestion question, LocalDate today, Authorities authorities) {
        return new Licensing(standing, question, today, new Membership(authorities.organisations())).answer();
    }

    private LicenceAnswer answer() {
        weighState();
        standing.rules().forEach(this::weigh);
        if (!no.isEmpty()) {
            return new LicenceAnswer(Verdict.NO, no, List.of());
        }
        weighTerms();
        return unclear.isEmpty()
                ? new LicenceAnswer(Verdict.YES, yes, duties)
                : new LicenceAnswer(Verdict.UNCLEAR, unclear, duties);
    }

    private void weighState() {
        switch (standing.publication()) {
            case WITHDRAWN -> no.add(Reason.of(Why.WITHDRAWN));
            case WITHHELD -> no.add(Reason.of(Why.WITHHELD));
            case USABLE -> {}
        }
        switch (standing.embargo()) {
            case EMBARGOED -> no.add(Reason.of(Why.EMBARGOED));
            case HELD -> no.add(Reason.of(Why.HELD));
            case UNCLEAR -> no.add(Reason.of(Why.EMBARGO_UNCLEAR));
            case NONE, LAPSED, LIFTED -> {}
        }
    }

    /// Terms that are empty, or contradict themselves, are unclear although no rule of theirs is.
    private void weighTerms() {
        if (standing.terms() == TermsState.EMPTY) {
            unclear.addFirst(Reason.of(Why.NOTHING_STATED));
        } else if (standing.terms() == TermsState.UNCLEAR && unclear.isEmpty()) {
            weighUnclear();
        }
    }

    /// Rules that are not understood count by themselves. Without any, the terms were read by somebody before they became
    /// what they are now.
    private void weighUnclear() {
        boolean isByRule = standing.rules().stream().anyMatch(rule -> !rule.resolved());
        if (hasNone()) {
            unclear.add(Reason.of(Why.CONTRADICTION));
        } else if (!isByRule) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD));
        }
    }

    private boolean hasNone() {
        return standing.rules().stream().anyMatch(rule -> rule.kind() == Kind.NONE_STATED);
    }

    private void weigh(Rule rule) {
        switch (rule.kind()) {
            case PROHIBIT -> prohibit(rule);
            case ONLY -> only(rule);
            case NOT_AFTER -> notAfter(rule);
            case NOT_BEFORE -> unclear.add(Reason.of(Why.NOT_BEFORE, rule));
            case POINTER -> unclear.add(Reason.of(Why.POINTER, rule));
            case LIMIT -> limit(rule);
            case DUTY -> duty(rule);
            case NOTE -> note(rule);
            case NONE_STATED -> none(rule);
            case PERMIT -> permit(rule);
        }
    }

    private void prohibit(Rule rule) {
        if (rule.action() != Action.USE) {
            oblige(rule);
            return;
        }
        var bearing = Bearing.of(rule, question, day, members);
        switch (bearing.all()) {
            case NO -> yes.add(Reason.of(Why.NOT_CONCERNED, rule));
            case MAYBE -> unclear.add(Reason.of(rule.resolved() ? bearing.why() : Why.NOT_UNDERSTOOD, rule));
            case YES -> certain(Why.PROHIBITED, rule);
        }
    }

    /// Several dimensions may be conditions or the scope of the condition; only outside of all of them it is certain that
    /// others alone may.
    private void only(Rule rule) {
        var bearing = Bearing.of(rule, question, day, members);
        if (bearing.fits().isEmpty() || !rule.resolved()) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        } else if (bearing.isOutside()) {
            certain(Why.ONLY_OTHERS, rule);
        } else if (bearing.all() == Fit.YES) {
            yes.add(Reason.of(Why.PERMITTED, rule));
        } else {
            unclear.add(Reason.of(bearing.why(), rule));
        }
    }

    /// What is certain, unless it was not understood, or bears on a part that nobody has named.
    private void certain(Why why, Rule rule) {
        if (!rule.resolved()) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        } else if (rule.scope() == Scope.PART) {
            unclear.add(Reason.of(Why.PART, rule));
        } else {
            no.add(Reason.of(why, rule));
        }
    }

    private void notAfter(Rule rule) {
        var bearing = Bearing.of(rule, question, day, members);
        if (bearing.all() == Fit.NO) {
            yes.add(Reason.of(Why.NOT_CONCERNED, rule));
        } else if (rule.action() != Action.USE) {
            oblige(rule);
        } else if (!rule.resolved()) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        } else {
            over(rule, bearing);
        }
    }

    private void over(Rule rule, Bearing bearing) {
        switch (TimeOver.of(rule.until(), day, standing.date())) {
            case NO -> duties.add(rule);
            case MAYBE -> unclear.add(Reason.of(Why.TIME_UNCERTAIN, rule));
            case YES -> {
                if (bearing.all() == Fit.YES) {
                    certain(Why.EXPIRED, rule);
                } else {
                    unclear.add(Reason.of(bearing.why(), rule));
                }
            }
        }
    }

    private void limit(Rule rule) {
        if (rule.amount() instanceof Amount.Plays(int plays) && plays == 1 && rule.resolved()) {
            unclear.add(Reason.of(Why.SINGLE_USE, rule));
        } else {
            oblige(rule);
        }
    }

    private void duty(Rule rule) {
        if (rule.action() == Action.CLEAR) {
            unclear.add(Reason.of(Why.CLEARANCE, rule));
        } else {
            oblige(rule);
        }
    }

    /// What goes with a yes, unless it was not understood; nothing when it is about something else than was asked.
    private void oblige(Rule rule) {
        if (Bearing.of(rule, question, day, members).all() == Fit.NO) {
            yes.add(Reason.of(Why.NOT_CONCERNED, rule));
        } else if (rule.resolved()) {
            duties.add(rule);
        } else {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        }
    }

    private void note(Rule rule) {
        if (!rule.resolved()) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        }
    }

    private void none(Rule rule) {
        if (rule.resolved()) {
            yes.add(Reason.of(Why.NONE_STATED, rule));
        } else {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
        }
    }

    /// A permission answers for those whom it names, and never for others.
    private void permit(Rule rule) {
        if (!rule.resolved()) {
            unclear.add(Reason.of(Why.NOT_UNDERSTOOD, rule));
            return;
        }
        var bearing = Bearing.of(rule, question, day, members);
        if (rule.action() == Action.USE && bearing.all() == Fit.YES) {
            yes.add(Reason.of(Why.PERMITTED, rule));
        } else if (rule.action() == Action.USE && !hasNone()) {
            unclear.add(Reason.of(bearing.all() == Fit.NO ? Why.NOTHING_STATED : bearing.why(), rule));
        } else {
            yes.add(Reason.of(Why.NOT_CONCERNED, rule));
        }
    }
}
