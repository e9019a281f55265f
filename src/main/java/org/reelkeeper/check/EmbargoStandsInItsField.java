package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.embargo.HiddenEmbargo;

/// An embargo stands under its own label and nowhere else.
final class EmbargoStandsInItsField implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (record.embargo().elsewhere().isEmpty() || EmbargoIsUnderstood.isDecided(record.embargo())) {
            return; // whatever is hidden has been read with the embargo itself
        }
        for (var hidden : HiddenEmbargo.in(record.record())) {
            findings.accept(Finding.of(hidden.slot(), "embargo.hidden-in-text", Severity.ERROR, hidden.words())
                    .at(hidden.start(), hidden.end()));
        }
    }
}
