package org.reelkeeper.check;

import java.time.Instant;
import java.util.function.Consumer;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Unknown;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.embargo.EmbargoReading.Until;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// An embargo that is written can be read to the end, down to its time of day. What a person has decided needs no
/// reading any more.
final class EmbargoIsUnderstood implements Check {

    private static final Slot SLOT = Slot.of(Field.EMBARGO);

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        var embargo = record.embargo();
        if (embargo.isDecisionOutdated()) {
            findings.accept(Finding.of(SLOT, "embargo.decided-before", Severity.ERROR, embargo.raw()));
            return;
        }
        if (isDecided(embargo)) {
            if (embargo.dateAt(Instant.MAX) instanceof Until until && until.dateOnly()) {
                findings.accept(note("embargo.no-time", until));
            }
            return;
        }
        switch (embargo.reading()) {
            case None() -> {}
            case Until until -> until.noteKeys().forEach(note -> findings.accept(note(note, until)));
            case Unreadable(var raw) -> findings.accept(Finding.of(SLOT, "embargo.unreadable", Severity.ERROR, raw));
        }
    }

    static boolean isDecided(Embargo embargo) {
        var decision = embargo.decisionAt(Instant.MAX);
        return decision.filter(made -> !(made instanceof Cleared || made instanceof Unclear || made instanceof Unknown))
                .isPresent();
    }

    private static Finding note(String code, Until until) {
        var severity = code.equals("embargo.ordinal") ? Severity.INFO : Severity.WARNING;
        return Finding.of(
                SLOT,
                code,
                severity,
                until.localText(),
                until.instant().toString(),
                until.zone().getId());
    }
}
