package org.reelkeeper.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What a person wants done with the embargoes of many records, whichever they are; for each of them it is a decision of its
/// own, or none.
public sealed interface EmbargoAct {

    /// Who acts, when and why.
    record Signature(Instant at, String by, String reason) {}

    /// The decision for one record; empty where the act says nothing about it or would change nothing.
    Optional<EmbargoDecision> decision(Embargo embargo, Signature signature);

    /// Whether nobody may do it without saying why.
    default boolean needsReason() {
        return switch (this) {
            case Hold _, Lift _ -> true;
            case Set _, ExtendBy _, ExtendTo _ -> false;
        };
    }

    /// The embargo ends at this time, whatever stood there.
    record Set(EmbargoReading.Until until) implements EmbargoAct {
        @Override
        public Optional<EmbargoDecision> decision(Embargo embargo, Signature signature) {
            return stands(embargo, signature.at()) ? Optional.empty() : Optional.of(ending(until, embargo, signature));
        }

        private boolean stands(Embargo embargo, Instant now) {
            return hasEnd(embargo, now)
                    && embargo.dateAt(now) instanceof EmbargoReading.Until present
                    && isSame(present);
        }

        private boolean isSame(EmbargoReading.Until present) {
            return present.local().equals(until.local())
                    && present.dateOnly() == until.dateOnly()
                    && present.zone().equals(until.zone());
        }
    }

    /// An embargo that ends by the clock ends so much later, at the same time of day. Others are left alone: nobody knows
    /// from where to count.
    record ExtendBy(Period period) implements EmbargoAct {
        @Override
        public Optional<EmbargoDecision> decision(Embargo embargo, Signature signature) {
            return hasEnd(embargo, signature.at())
                            && embargo.dateAt(signature.at()) instanceof EmbargoReading.Until present
                    ? Optional.of(ending(later(present), embargo, signature))
                    : Optional.empty();
        }

        private EmbargoReading.Until later(EmbargoReading.Until present) {
            var local = present.local().plus(period);
            return present.dateOnly()
                    ? EmbargoText.throughDay(
                            local.toLocalDate(), present.zone(), present.zoneSource(), present.noteKeys())
                    : EmbargoText.at(local, present.zone(), present.zoneSource(), present.noteKeys());
        }
    }

    /// An embargo that ends by the clock ends not before this time; one that ends later stays as it is.
    record ExtendTo(EmbargoReading.Until until) implements EmbargoAct {
        @Override
        public Optional<EmbargoDecision> decision(Embargo embargo, Signature signature) {
            return hasEnd(embargo, signature.at())
                            && embargo.dateAt(signature.at()) instanceof EmbargoReading.Until present
                            && present.instant().isBefore(until.instant())
                    ? Optional.of(ending(until, embargo, signature))
                    : Optional.empty();
        }
    }

    /// Closed without a date.
    ///
    /// @param review the day on which somebody is to look at it again
    record Hold(Optional<LocalDate> review) implements EmbargoAct {
        @Override
        public Optional<EmbargoDecision> decision(Embargo embargo, Signature signature) {
            return Optional.of(new EmbargoDecision.Held(signature.at(), signature.by(), signature.reason(), review));
        }
    }

    /// Free at once. Where nothing is closed there is nothing to lift.
    record Lift() implements EmbargoAct {
        @Override
        public Optional<EmbargoDecision> decision(Embargo embargo, Signature signature) {
            return embargo.stateAt(signature.at()).isClosed()
                    ? Optional.of(new EmbargoDecision.Lifted(signature.at(), signature.by(), signature.reason())
                            .madeFor(embargo.raw()))
                    : Optional.empty();
        }
    }

    private static boolean hasEnd(Embargo embargo, Instant now) {
        var state = embargo.stateAt(now);
        return state == EmbargoState.EMBARGOED || state == EmbargoState.LAPSED;
    }

    private static EmbargoDecision ending(EmbargoReading.Until until, Embargo embargo, Signature signature) {
        return EmbargoDecision.Until.of(until, signature.at(), signature.by(), signature.reason())
                .madeFor(embargo.raw());
    }
}
