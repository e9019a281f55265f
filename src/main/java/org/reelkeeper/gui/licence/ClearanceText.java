package org.reelkeeper.gui.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.gui.LicenceWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.Clearance;

/// A licence question and its answer as plain text.
public final class ClearanceText {

    private final Messages messages;
    private final RuleWords rules;
    private final LicenceWords words;

    public ClearanceText(Messages messages) {
        this.messages = messages;
        this.rules = new RuleWords(messages);
        this.words = new LicenceWords(messages);
    }

    public String of(Clearance clearance) {
        var lines = new ArrayList<String>();
        lines.add(messages.get("licence.record", clearance.recordId(), clearance.title(), clearance.revision()));
        lines.add(question(clearance.question()));
        lines.add(answer(clearance));
        lines.addAll(reasons(clearance));
        return String.join("\n", lines);
    }

    public String answer(Clearance clearance) {
        return messages.get("licence.answer." + Usability.of(clearance.answer()).key());
    }

    /// The first of what decided.
    public String because(Clearance clearance) {
        return reasons(clearance).stream().findFirst().orElse("");
    }

    /// What decided, and what goes with a yes.
    public List<String> reasons(Clearance clearance) {
        var lines = new ArrayList<String>();
        clearance
                .answer()
                .reasons()
                .forEach(reason -> lines.add(reason.rule()
                        .map(rule -> quoted(words.reason(reason), rule))
                        .orElse(words.why(reason.why()))));
        clearance
                .answer()
                .duties()
                .forEach(duty -> lines.add(quoted(messages.get("licence.duty", rules.of(duty)), duty)));
        return lines;
    }

    private String quoted(String head, Rule rule) {
        return messages.get("licence.line", head, rule.raw(), words.place(rule));
    }

    /// Who asked for what; what is left open says so.
    public String question(LicenceQuestion question) {
        return messages.get(
                "licence.question",
                given(question.party()),
                given(question.territory().flatMap(Countries.standard()::byCode).map(Country::name)),
                given(question.medium().map(rules::medium)),
                given(question.date().map(Object::toString)),
                given(question.purpose().map(rules::purpose)));
    }

    private String given(Optional<String> value) {
        return value.orElse(messages.get("licence.open"));
    }
}
