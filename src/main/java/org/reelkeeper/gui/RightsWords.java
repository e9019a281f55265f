package org.reelkeeper.gui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Rule;

/// Says what is known about the rights of a record. "None", nothing and "Access all" are three statements, and a
/// text that nobody has read never looks free.
public final class RightsWords {

    private final Messages messages;
    private final RuleWords rules;

    public RightsWords(Messages messages) {
        this.messages = messages;
        this.rules = new RuleWords(messages);
    }

    public String statement(RecordRights rights) {
        return switch (rights.light()) {
            case EMPTY -> messages.get("rights-words.empty");
            case NONE_STATED -> noneStated(rights.terms().raw().strip());
            case DUTIES, RULES -> ruled(restrictions(rights));
            case UNCLEAR -> messages.get("rights-words.unclear");
            case BLOCKED -> messages.get("rights-words.blocked");
        };
    }

    public void show(Chip chip, RecordRights rights) {
        show(chip, rights.light(), statement(rights));
    }

    public static void show(Chip chip, RightsLight light, String words) {
        switch (light) {
            case EMPTY -> chip.show(Tone.PLAIN, Shape.QUESTION, words);
            case NONE_STATED -> chip.show(Tone.PLAIN, Shape.HALF, words);
            case DUTIES -> chip.show(Tone.PLAIN, Shape.TRIANGLE, words);
            case RULES -> chip.show(Tone.ACCENT, Shape.TRIANGLE, words);
            case UNCLEAR -> chip.show(Tone.WARNING, Shape.QUESTION, words);
            case BLOCKED -> chip.show(Tone.BAD, Shape.CROSS, words);
        }
    }

    /// The rule of the block without which the light would be another, where there is one.
    public static Optional<Rule> decidingBlock(RecordRights rights) {
        var light = rights.light();
        boolean isByRecord = RightsLight.of(rights.terms().state(), rights.aside()) == light;
        return isByRecord
                ? Optional.empty()
                : rights.blockRules()
                        .filter(rule -> RightsLight.of(rights.terms().state(), List.of(rule)) == light)
                        .findFirst();
    }

    private String noneStated(String raw) {
        return raw.toLowerCase(Locale.ROOT).startsWith("access all")
                ? messages.get("rights-words.access-all")
                : messages.get("rights-words.none-stated", raw);
    }

    private String ruled(List<Rule> restricting) {
        return restricting.size() == 1
                ? rules.of(restricting.getFirst())
                : messages.get("rights-words.rules", restricting.size());
    }

    private static List<Rule> restrictions(RecordRights rights) {
        return rights.all().stream()
                .filter(rule ->
                        rule.kind() != Kind.NOTE && rule.kind() != Kind.NONE_STATED && rule.kind() != Kind.PERMIT)
                .toList();
    }
}
