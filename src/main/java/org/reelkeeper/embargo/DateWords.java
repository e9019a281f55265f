package org.reelkeeper.embargo;

import java.util.Optional;
import java.util.Set;

/// Reads what a folded text begins with: a day, and a time behind it. By hand, since every record has two or three dates,
/// and most of the time that a pattern takes for them goes into finding its groups again by their names.
final class DateWords {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_MONTH = 9;
    private static final int YEAR = 4;

    private final String text;
    private int place;
    private boolean fits = true;

    DateWords(String text) {
        this.text = text;
    }

    /// The day; before anything else.
    Optional<WrittenDay> day() {
        boolean isIso = text.indexOf('-') == YEAR;
        var day = isIso ? yearFirst() : isDigit(0) ? dayFirst() : monthFirst();
        return fits ? Optional.of(day) : Optional.empty();
    }

    /// The time behind the day; without one nothing is read.
    Optional<WrittenTime> time() {
        int start = place;
        fits = true;
        if (!skip('t')) {
            skip(',');
            expect(' ');
        }
        int hour = oneOrTwo();
        expect(':');
        int minute = two();
        int second = skip(':') ? two() : 0;
        if (!fits) {
            place = start;
            return Optional.empty();
        }
        return Optional.of(new WrittenTime(hour, minute, second));
    }

    /// What stands behind all that was read.
    String rest() {
        return text.substring(place);
    }

    /// `26th June 2007`, also with a comma behind the month.
    private WrittenDay dayFirst() {
        int day = oneOrTwo();
        var ordinal = ordinal();
        expect(' ');
        int month = month();
        skip(',');
        expect(' ');
        return new WrittenDay(year(), month, day, ordinal, false);
    }

    /// `June 26th 2007`, also with a comma behind the day.
    private WrittenDay monthFirst() {
        int month = month();
        expect(' ');
        int day = oneOrTwo();
        var ordinal = ordinal();
        skip(',');
        expect(' ');
        return new WrittenDay(year(), month, day, ordinal, false);
    }

    /// `2007-06-26`.
    private WrittenDay yearFirst() {
        int year = year();
        expect('-');
        int month = two();
        expect('-');
        return new WrittenDay(year, month, two(), "", true);
    }

    private int year() {
        return 100 * two() + two();
    }

    private int two() {
        return 10 * figure() + figure();
    }

    private int oneOrTwo() {
        int first = figure();
        return isDigit(place) ? 10 * first + figure() : first;
    }

    private int figure() {
        fits &= isDigit(place);
        return fits ? text.charAt(place++) - '0' : 0;
    }

    private int month() {
        int start = place;
        while (place - start < LONGEST_MONTH && isSmallLetter(place)) {
            place++;
        }
        fits &= place - start >= SHORTEST_MONTH;
        return WrittenDay.month(text.substring(start, place));
    }

    private String ordinal() {
        var letters = text.substring(place, Math.min(text.length(), place + 2));
        boolean isOrdinal = ORDINALS.contains(letters);
        place += isOrdinal ? 2 : 0;
        return isOrdinal ? letters : "";
    }

    private void expect(char character) {
        fits &= skip(character);
    }

    private boolean skip(char character) {
        boolean isThere = place < text.length() && text.charAt(place) == character;
        place += isThere ? 1 : 0;
        return isThere;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isSmallLetter(int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
