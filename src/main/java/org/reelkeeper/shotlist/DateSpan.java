package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;

/// A date from one day, month or year to another, or one that leaves its year out.
///
/// @param value by ISO 8601; empty where the text does not give it for sure
/// @param precision word of the contract; empty without a value
record DateSpan(String value, String precision) {

    private static final DateSpan UNREAD = new DateSpan("", "");

    private static final Pattern BETWEEN =
            Pattern.compile("(?<first>.{1,30}?) ?(?:[-/&\\u2010-\\u2015\\u2212]| and | to ) ?(?<last>.{1,30})");
    private static final Pattern PART = Pattern.compile("(?<m>[a-z]{3,9}) (?<d>\\d{1,2})(?:,? (?<y>\\d{4}))?"
            + "|(?<d2>\\d{1,2})(?: (?<m2>[a-z]{3,9})(?:,? (?<y2>\\d{4}))?|, (?<y4>\\d{4}))?"
            + "|(?<m3>[a-z]{3,9})(?:,? (?<y3>\\d{4}))?|(?<y5>\\d{4})");
    /// A leap year, so that every day with a name is one.
    private static final String ANY_YEAR = "2000";

    /// What is typed of a date; empty where it is not.
    private record Part(String day, String month, String year) {

        static Optional<Part> of(String text) {
            var match = PART.matcher(text);
            return match.matches()
                    ? Optional.of(new Part(
                            first(match.group("d"), match.group("d2")),
                            first(match.group("m"), match.group("m2"), match.group("m3")),
                            first(
                                    match.group("y"),
                                    match.group("y2"),
                                    match.group("y3"),
                                    match.group("y4"),
                                    match.group("y5"))))
                    : Optional.empty();
        }

        private static String first(String... groups) {
            for (var group : groups) {
                if (group != null) { // a group of another form
                    return group;
                }
            }
            return "";
        }

        /// With month and year of the other end where it has none of its own.
        Part completedBy(Part other) {
            return new Part(
                    day, month.isEmpty() && !day.isEmpty() ? other.month : month, year.isEmpty() ? other.year : year);
        }

        DateReading read(String inYear) {
            var date = day.isEmpty() ? month + " " + inYear : month + " " + day + ", " + inYear;
            return DateText.read(date.strip());
        }
    }

    static Optional<DateSpan> read(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        var between = BETWEEN.matcher(folded);
        return between.matches()
                ? Part.of(between.group("first"))
                        .flatMap(first -> Part.of(between.group("last")).flatMap(last -> read(first, last)))
                : Part.of(folded).flatMap(DateSpan::withoutYear);
    }

    /// A day and month without a year is a date that nobody can place.
    private static Optional<DateSpan> withoutYear(Part part) {
        return part.year().isEmpty() && !part.day().isEmpty() && isDate(part.read(ANY_YEAR))
                ? Optional.of(UNREAD)
                : Optional.empty();
    }

    private static Optional<DateSpan> read(Part first, Part last) {
        var from = first.completedBy(last);
        var to = last.completedBy(first);
        if (to.year().isEmpty() || last.year().isEmpty()) {
            boolean isDate = isDate(from.read(ANY_YEAR))
                    && isDate(to.read(ANY_YEAR))
                    && !from.month().isEmpty();
            return isDate ? Optional.of(UNREAD) : Optional.empty();
        }
        return span(from.read(from.year()), to.read(to.year()));
    }

    private static Optional<DateSpan> span(DateReading from, DateReading to) {
        if (from instanceof DateReading.Read first
                && to instanceof DateReading.Read last
                && first.precision() == last.precision()
                && first.firstDay().isBefore(last.firstDay())) {
            return Optional.of(new DateSpan(
                    first.value() + "/" + last.value(), first.precision().key()));
        }
        return isDate(from) && isDate(to) ? Optional.of(UNREAD) : Optional.empty();
    }

    /// A day that no calendar has is a date all the same.
    private static boolean isDate(DateReading reading) {
        return switch (reading) {
            case DateReading.Read _, DateReading.Impossible _ -> true;
            case DateReading.Empty(), DateReading.Unreadable _ -> false;
        };
    }
}
