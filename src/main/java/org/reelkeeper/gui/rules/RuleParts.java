package org.reelkeeper.gui.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Kind;

/// The parts of the rule form; which of them have a place in a rule depends on its kind.
enum RuleParts {
    ACTION,
    TARGETS,
    PURPOSES,
    EXCEPT,
    TIME,
    AMOUNT;

    static Set<RuleParts> of(Kind kind) {
        return switch (kind) {
            case PROHIBIT, ONLY, PERMIT -> EnumSet.of(ACTION, TARGETS, PURPOSES, EXCEPT);
            case DUTY -> EnumSet.of(ACTION, TARGETS);
            case LIMIT -> EnumSet.of(TARGETS, PURPOSES, AMOUNT);
            case NOT_AFTER, NOT_BEFORE -> EnumSet.of(ACTION, TARGETS, PURPOSES, TIME);
            case NONE_STATED -> EnumSet.of(TARGETS);
            case POINTER, NOTE -> EnumSet.noneOf(RuleParts.class);
        };
    }

    /// The actions that a rule of this kind can be about, the usual one first.
    static List<Action> actions(Kind kind) {
        return switch (kind) {
            case PROHIBIT, ONLY, PERMIT ->
                List.of(Action.USE, Action.ARCHIVE, Action.SELL, Action.SUBLICENSE, Action.MODIFY, Action.EXCERPT);
            case DUTY -> List.of(Action.CREDIT, Action.DELETE, Action.CLEAR, Action.KEEP_LOGO);
            case NOT_AFTER, NOT_BEFORE -> List.of(Action.USE, Action.ARCHIVE);
            case LIMIT, NONE_STATED, POINTER, NOTE -> List.of(Action.USE);
        };
    }
}
