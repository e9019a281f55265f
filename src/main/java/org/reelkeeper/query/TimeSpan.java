package org.reelkeeper.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A stretch of time; `before` is not included.
sealed interface TimeSpan {

    /// Stands for an open begin. Not the earliest that Java knows, since that has no number of milliseconds.
    LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /// From this one's begin to the other's end.
    default TimeSpan to(TimeSpan other, ZoneId zone) {
        if (this instanceof Days(var first, var _) && other instanceof Days(var _, var before)) {
            return new Days(first, before);
        }
        return new Instants(instants(zone).from(), other.instants(zone).before());
    }

    default TimeSpan toOpenEnd() {
        return switch (this) {
            case Days(var first, var _) -> new Days(first, LAST_DAY);
            case Instants(var from, var _) -> new Instants(from, LAST);
        };
    }

    default TimeSpan fromOpenBegin() {
        return switch (this) {
            case Days(var _, var before) -> new Days(FIRST_DAY, before);
            case Instants(var _, var before) -> new Instants(FIRST, before);
        };
    }

    /// All that is later.
    default TimeSpan behind() {
        return switch (this) {
            case Days(var _, var before) -> new Days(before, LAST_DAY);
            case Instants(var _, var before) -> new Instants(before, LAST);
        };
    }

    /// All that is earlier.
    default TimeSpan ahead() {
        return switch (this) {
            case Days(var first, var _) -> new Days(FIRST_DAY, first);
            case Instants(var from, var _) -> new Instants(FIRST, from);
        };
    }

    default boolean isUpsideDown() {
        return switch (this) {
            case Days(var first, var before) -> !first.isBefore(before);
            case Instants(var from, var before) -> !from.isBefore(before);
        };
    }

    /// Whole days, those that are touched.
    Days days(ZoneId zone);

    Instants instants(ZoneId zone);

    record Days(LocalDate first, LocalDate before) implements TimeSpan {

        static Days of(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }

        @Override
        public Days days(ZoneId zone) {
            return this;
        }

        /// A day begins when the clocks of the zone say so, which need not be midnight.
        @Override
        public Instants instants(ZoneId zone) {
            return new Instants(
                    first.isAfter(FIRST_DAY) ? first.atStartOfDay(zone).toInstant() : FIRST,
                    before.isBefore(LAST_DAY) ? before.atStartOfDay(zone).toInstant() : LAST);
        }
    }

    record Instants(Instant from, Instant before) implements TimeSpan {

        @Override
        public Days days(ZoneId zone) {
            return new Days(
                    from.isAfter(FIRST) ? from.atZone(zone).toLocalDate() : FIRST_DAY,
                    before.isBefore(LAST)
                            ? before.minusNanos(1).atZone(zone).toLocalDate().plusDays(1)
                            : LAST_DAY);
        }

        @Override
        public Instants instants(ZoneId zone) {
            return this;
        }
    }
}
