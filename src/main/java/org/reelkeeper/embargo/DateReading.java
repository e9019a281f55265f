package org.reelkeeper.embargo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the text of a record's date says.
public sealed interface DateReading {

    /// How much of a date is known.
    enum Precision {
        YEAR,
        MONTH,
        DAY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Nothing is written.
    record Empty() implements DateReading {}

    /// A day, a month or a year.
    ///
    /// @param value by ISO 8601, to the precision: `1964`, `2007-06`, `2007-06-26`
    /// @param firstDay the first day that it may mean
    /// @param noteKeys finding codes of what a person should look at, although it could be read
    record Read(String value, Precision precision, LocalDate firstDay, List<String> noteKeys) implements DateReading {

        public Read {
            noteKeys = List.copyOf(noteKeys);
        }
    }

    /// A date that no calendar has, such as 31st June.
    record Impossible(String raw) implements DateReading {}

    record Unreadable(String raw) implements DateReading {}

    /// The ISO value to sort by; empty where there is none.
    default String value() {
        return switch (this) {
            case Read read -> read.value();
            case Empty(), Impossible _, Unreadable _ -> "";
        };
    }
}
