package org.reelkeeper.rights;

import java.util.List;

/// One restriction or permission, in the shape of the canonical JSON. What it does not name is empty.
///
/// @param resolved `false` when its words were not, or not fully, understood
/// @param block number of the shot list block that it stands in, from 1; 0 elsewhere
/// @param raw the words that were read
public record Rule(
        Kind kind,
        Action action,
        Targets targets,
        List<Purpose> purposes,
        Targets except,
        TimeLimit until,
        Amount amount,
        Credit credit,
        Scope scope,
        boolean resolved,
        RuleSource source,
        int block,
        String raw) {

    public Rule {
        purposes = List.copyOf(purposes);
    }

    /// A resolved rule about the whole item that names nothing yet.
    public static Rule of(Kind kind, RuleSource source, String raw) {
        return new Rule(
                kind,
                Action.USE,
                Targets.NONE,
                List.of(),
                Targets.NONE,
                new TimeLimit.None(),
                new Amount.None(),
                Credit.NONE,
                Scope.WHOLE,
                true,
                source,
                0,
                raw);
    }

    /// Words that nobody has understood yet.
    public static Rule unread(RuleSource source, String raw) {
        return of(Kind.NOTE, source, raw).withResolved(false);
    }

    Rule withKind(Kind newKind) {
        return new Rule(
                newKind, action, targets, purposes, except, until, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withAction(Action newAction) {
        return new Rule(
                kind, newAction, targets, purposes, except, until, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withTargets(Targets newTargets) {
        return new Rule(
                kind, action, newTargets, purposes, except, until, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withPurposes(List<Purpose> newPurposes) {
        return new Rule(
                kind, action, targets, newPurposes, except, until, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withExcept(Targets newExcept) {
        return new Rule(
                kind, action, targets, purposes, newExcept, until, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withUntil(TimeLimit newUntil) {
        return new Rule(
                kind, action, targets, purposes, except, newUntil, amount, credit, scope, resolved, source, block, raw);
    }

    public Rule withAmount(Amount newAmount) {
        return new Rule(
                kind, action, targets, purposes, except, until, newAmount, credit, scope, resolved, source, block, raw);
    }

    public Rule withCredit(Credit newCredit) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, newCredit, scope, resolved, source, block, raw);
    }

    public Rule withScope(Scope newScope) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, credit, newScope, resolved, source, block, raw);
    }

    public Rule withResolved(boolean newResolved) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, credit, scope, newResolved, source, block, raw);
    }

    public Rule withSource(RuleSource newSource) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, credit, scope, resolved, newSource, block, raw);
    }

    public Rule inBlock(int number) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, credit, scope, resolved, source, number, raw);
    }

    public Rule withRaw(String newRaw) {
        return new Rule(
                kind, action, targets, purposes, except, until, amount, credit, scope, resolved, source, block, newRaw);
    }
}
