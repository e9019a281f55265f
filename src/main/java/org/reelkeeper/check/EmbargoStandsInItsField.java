package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.embargo.HiddenEmbargo;

/// An embargo stands under its own label and nowhere else.
final class EmbargoStandsInItsField implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (EmbargoIsUnderstood.isDecided(record.embargo())) {
            return;
        }
        for (var hidden : HiddenEmbargo.in(record.record())) {
            findings.accept(Finding.of(hidden.slot(), "embargo.hidden-in-text", Severity.ERROR, hidden.words())
                    .at(hidden.start(), hidden.end()));
        }
    }
}
