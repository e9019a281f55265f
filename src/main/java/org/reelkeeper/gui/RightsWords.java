package org.reelkeeper.gui;

import java.util.List;
import java.util.Locale;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.UsageTerms;

/// Says what is known about the usage terms of a record. "None", nothing and "Access all" are three statements, and a
/// text that nobody has read never looks free.
public final class RightsWords {

    private final Messages messages;
    private final RuleWords rules;

    public RightsWords(Messages messages) {
        this.messages = messages;
        this.rules = new RuleWords(messages);
    }

    public String statement(UsageTerms terms) {
        return switch (terms.state()) {
            case EMPTY -> messages.get("rights-words.empty");
            case NONE_STATED -> noneStated(terms.raw().strip());
            case RULES -> ruled(restrictions(terms));
            case UNCLEAR -> messages.get("rights-words.unclear");
        };
    }

    public void show(Chip chip, UsageTerms terms) {
        var words = statement(terms);
        switch (terms.state()) {
            case EMPTY -> chip.show(Tone.PLAIN, Shape.QUESTION, words);
            case NONE_STATED -> chip.show(Tone.PLAIN, Shape.HALF, words);
            case RULES -> chip.show(Tone.ACCENT, Shape.TRIANGLE, words);
            case UNCLEAR -> chip.show(Tone.WARNING, Shape.QUESTION, words);
        }
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

    private static List<Rule> restrictions(UsageTerms terms) {
        return terms.rules().stream()
                .filter(rule -> rule.kind() != Kind.NOTE && rule.kind() != Kind.NONE_STATED)
                .toList();
    }
}
