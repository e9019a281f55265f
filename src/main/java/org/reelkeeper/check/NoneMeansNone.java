package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.RestrictionWords;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.shotlist.Shotlist;

/// Where the terms state that there is no restriction, neither the sources of the shot list nor the holder name one.
final class NoneMeansNone implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        if (record.terms().state() != TermsState.NONE_STATED) {
            return;
        }
        var holder = record.text(Field.COPYRIGHT_HOLDER);
        if (RestrictionWords.in(holder)) {
            findings.accept(contradiction(holder));
        }
        var summary = record.text(Field.SUMMARY);
        if (!mayRestrict(summary)) {
            return;
        }
        Shotlist.rules(summary).stream()
                .filter(rule -> rule.kind() != Kind.NONE_STATED)
                .findFirst()
                .ifPresent(rule -> findings.accept(contradiction(rule.raw())));
    }

    /// A restriction in a shot list stands behind a dash; the usual words there are told apart at once.
    private static boolean mayRestrict(String summary) {
        for (int dash = summary.indexOf(" -"); dash >= 0; dash = summary.indexOf(" -", dash + 1)) {
            if (!summary.startsWith(" - ACCESS ALL)", dash)) {
                return true;
            }
        }
        return summary.indexOf('–') >= 0 || summary.indexOf('—') >= 0;
    }

    private static Finding contradiction(String words) {
        return Finding.of(Slot.of(Field.USAGE_TERMS), "restriction.contradiction", Severity.ERROR, words);
    }
}
