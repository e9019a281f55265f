package org.reelkeeper.gui;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.PersonRules;

/// Says the text of any field as a person reads it: marks in words, everything else as it is.
public final class MarkWords {

    private final Messages messages;
    private final EmbargoWords embargoes;
    private final StatusWords status;
    private final RuleWords rules;

    public MarkWords(Messages messages) {
        this.messages = messages;
        embargoes = new EmbargoWords(messages);
        status = new StatusWords(messages);
        rules = new RuleWords(messages);
    }

    public String of(Field field, String text, ZoneId zone) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case PUBLICATION -> status.publication(text);
            case REVIEW -> status.review(text);
            case RULES ->
                PersonRules.parse(text).rules().stream().map(rules::of).collect(Collectors.joining("\n"));
            case EMBARGO_DECISION -> decision(EmbargoDecisions.parse(text).all().getLast(), zone);
            default -> ShownText.of(text).shown();
        };
    }

    private String decision(EmbargoDecision decision, ZoneId zone) {
        return switch (decision) {
            case EmbargoDecision.Until until ->
                messages.get(
                        "embargo-words.decision.until",
                        embargoes.moment(until.reading().instant().atZone(until.zone())));
            case EmbargoDecision.Held held ->
                embargoes.held(
                        embargoes.signed("embargo-words.held", held.at().atZone(zone), held.by(), held.reason()),
                        held.review());
            case EmbargoDecision.Lifted lifted ->
                embargoes.signed("embargo-words.lifted", lifted.at().atZone(zone), lifted.by(), lifted.reason());
            case EmbargoDecision.Cleared _ -> messages.get("embargo-words.decision.cleared");
            case EmbargoDecision.Unclear unclear -> messages.get("embargo-words.stated-unclear", unclear.reason());
            case EmbargoDecision.Unknown _ -> messages.get("embargo-words.decision.unknown");
        };
    }
}
