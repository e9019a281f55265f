package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Unknown;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoReading.None;
import org.reelkeeper.embargo.EmbargoReading.Unreadable;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// The embargo of one record: what its text says, what persons decided since, and the state that follows at an instant.
///
/// @param present whether the record has the field at all, empty or not
/// @param raw the text of the field, whatever a person decided
/// @param reading what that text says
/// @param elsewhere readings of embargoes that stand in the wrong place of the record; `Unreadable` where there is no
/// date to read
/// @param decisions newest last
public record Embargo(
        boolean present,
        String raw,
        EmbargoReading reading,
        List<EmbargoReading> elsewhere,
        EmbargoDecisions decisions) {

    public Embargo {
        elsewhere = List.copyOf(elsewhere);
    }

    public static Embargo of(CatalogueRecord record, ZoneId assumedZone) {
        var raw = record.text(Field.EMBARGO);
        return new Embargo(
                record.first(Field.EMBARGO).isPresent(),
                raw,
                EmbargoText.read(raw, assumedZone),
                EmbargoElsewhere.readings(record, assumedZone),
                EmbargoDecisions.of(record));
    }

    public EmbargoState stateAt(Instant now) {
        return switch (decisionAt(now).orElse(new Cleared(Instant.MIN, "", ""))) {
            case Until until ->
                isOutdated(until, until.reading().instant()) ? EmbargoState.UNCLEAR : stateOf(until.reading(), now);
            case Held _ -> EmbargoState.HELD;
            case Lifted lifted -> isOutdated(lifted, lifted.at()) ? EmbargoState.UNCLEAR : EmbargoState.LIFTED;
            case Unclear _, Unknown _ -> EmbargoState.UNCLEAR;
            case Cleared _ -> writtenStateAt(now);
        };
    }

    /// Whether a decision was made for another text than the present one, which keeps the record closed beyond the
    /// moment from which the decision lets it go. The clock has no part in it: a list is computed once for all time.
    private boolean isOutdated(EmbargoDecision decision, Instant free) {
        return decision.raw().filter(text -> !text.equals(raw)).isPresent()
                && writtenStateAt(free.isBefore(decision.at()) ? decision.at() : free)
                        .isClosed();
    }

    /// Whether the newest decision of all was made for another text than the present one, so that it no longer holds.
    public boolean isDecisionOutdated() {
        return switch (decisionAt(Instant.MAX).orElse(new Cleared(Instant.MIN, "", ""))) {
            case Until until -> isOutdated(until, until.reading().instant());
            case Lifted lifted -> isOutdated(lifted, lifted.at());
            case Held _, Cleared _, Unclear _, Unknown _ -> false;
        };
    }

    /// The same with one decision more.
    public Embargo decided(EmbargoDecision decision) {
        return new Embargo(present, raw, reading, elsewhere, decisions.with(decision));
    }

    /// The newest decision that had been made by then.
    public Optional<EmbargoDecision> decisionAt(Instant now) {
        return decisions.madeBy(now).stream().findFirst();
    }

    /// The date that stands at an instant, a person's or the text's: what `local`, `zone` and `instant` of the
    /// canonical
    /// JSON show. A lifted embargo keeps the date that it was lifted from; a held one has none.
    public EmbargoReading dateAt(Instant now) {
        for (var decision : decisions.madeBy(now)) {
            switch (decision) {
                case Until until -> {
                    return until.reading();
                }
                case Cleared _ -> {
                    return reading;
                }
                case Held _ -> {
                    return new None();
                }
                case Unknown _ -> {
                    return new Unreadable(raw);
                }
                case Lifted _, Unclear _ -> {} // the date stands below
            }
        }
        return reading;
    }

    public EmbargoTerm termAt(Instant now) {
        return switch (stateAt(now)) {
            case NONE -> new EmbargoTerm.Free();
            case UNCLEAR -> unclear(now);
            case EMBARGOED, LAPSED -> usable(now);
            case LIFTED, HELD -> decided(now);
        };
    }

    /// The state without any decision. A record that says two things about its embargo is not understood.
    private EmbargoState writtenStateAt(Instant now) {
        return elsewhere.stream().anyMatch(this::contradicts) ? EmbargoState.UNCLEAR : stateOf(reading, now);
    }

    /// Whether an embargo in the wrong place may close the record longer than the text of the field does.
    private boolean contradicts(EmbargoReading other) {
        return switch (reading) {
            case None() -> true;
            case Unreadable _ -> true;
            case EmbargoReading.Until until ->
                !(other instanceof EmbargoReading.Until copy) || copy.instant().isAfter(until.instant());
        };
    }

    private static EmbargoState stateOf(EmbargoReading reading, Instant now) {
        return switch (reading) {
            case None() -> EmbargoState.NONE;
            case EmbargoReading.Until until ->
                now.isBefore(until.instant()) ? EmbargoState.EMBARGOED : EmbargoState.LAPSED;
            case Unreadable _ -> EmbargoState.UNCLEAR;
        };
    }

    private EmbargoTerm usable(Instant now) {
        if (!(dateAt(now) instanceof EmbargoReading.Until until)) {
            return new EmbargoTerm.NotUnderstood(raw);
        }
        var moment = until.instant().atZone(until.zone());
        return now.isBefore(until.instant())
                ? new EmbargoTerm.UsableFrom(moment, until.dateOnly(), until.zoneSource())
                : new EmbargoTerm.UsableSince(moment, until.dateOnly(), until.zoneSource());
    }

    private EmbargoTerm unclear(Instant now) {
        return decisionAt(now).orElse(new Unknown("")) instanceof Unclear(var _, var _, var reason)
                ? new EmbargoTerm.StatedUnclear(reason)
                : new EmbargoTerm.NotUnderstood(raw);
    }

    private EmbargoTerm decided(Instant now) {
        return switch (decisionAt(now).orElse(new Unknown(""))) {
            case Lifted(var at, var by, var reason, var _) -> new EmbargoTerm.Lifted(at, by, reason);
            case Held(var at, var by, var reason, var review) -> new EmbargoTerm.Held(at, by, reason, review);
            case Until _, Cleared _, Unclear _, Unknown _ -> new EmbargoTerm.NotUnderstood(raw);
        };
    }
}
