package org.reelkeeper.gui;

import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Reason;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.Why;

/// Says why a licence answer is as it is, and where the words stand that decided.
public final class LicenceWords {

    private final Messages messages;

    public LicenceWords(Messages messages) {
        this.messages = messages;
    }

    public String why(Why why) {
        return messages.get("licence.why." + why.key());
    }

    /// Such as "Prohibited: no use in Japan".
    public String reason(Reason reason) {
        return reason.rule()
                .map(rule -> messages.get("licence.reason", why(reason.why()), new RuleWords(messages).of(rule)))
                .orElse(why(reason.why()));
    }

    /// Where a rule stands, such as "shot list, block 2".
    public String place(Rule rule) {
        return rule.block() > 0
                ? messages.get("licence.place.block", rule.block())
                : messages.get("licence.place." + rule.source().key());
    }

    /// The field that a rule was read from; none for a rule that stands beside the record.
    public static Optional<Slot> slot(Rule rule) {
        return switch (rule.source()) {
            case HOLDER -> Optional.of(Slot.of(Field.COPYRIGHT_HOLDER));
            case SUMMARY -> Optional.of(Slot.of(Field.SUMMARY));
            case USAGE_TERMS, PERSON -> Optional.of(Slot.of(rule.block() > 0 ? Field.SUMMARY : Field.USAGE_TERMS));
            case DEFAULT -> Optional.empty();
        };
    }
}
