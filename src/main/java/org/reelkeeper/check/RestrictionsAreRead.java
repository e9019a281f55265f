package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.TermsState;

/// Restrictions that are written have been read into rules, all of them.
final class RestrictionsAreRead implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (record.terms().state() == TermsState.UNCLEAR) {
            findings.accept(Finding.of(
                    Slot.of(Field.USAGE_TERMS),
                    "restriction.unclear",
                    Severity.WARNING,
                    record.terms().raw()));
        }
    }
}
