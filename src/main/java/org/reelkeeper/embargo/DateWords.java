package org.reelkeeper.embargo;

import java.util.List;
import java.util.Optional;

/// Reads what a folded text begins with: a day, and a time behind it. By hand, since every record has two or three dates,
/// and most of the time that a pattern takes for them goes into finding its groups again by their names.
final class DateWords {

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
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
        int hour = number(1, 2);
        expect(':');
        int minute = number(2, 2);
        int second = skip(':') ? number(2, 2) : 0;
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
        int day = number(1, 2);
        var ordinal = ordinal();
        expect(' ');
        int month = month();
        skip(',');
        expect(' ');
        return new WrittenDay(number(YEAR, YEAR), month, day, ordinal, false);
    }

    /// `June 26th 2007`, also with a comma behind the day.
    private WrittenDay monthFirst() {
        int month = month();
        expect(' ');
        int day = number(1, 2);
        var ordinal = ordinal();
        skip(',');
        expect(' ');
        return new WrittenDay(number(YEAR, YEAR), month, day, ordinal, false);
    }

    /// `2007-06-26`.
    private WrittenDay yearFirst() {
        int year = number(YEAR, YEAR);
        expect('-');
        int month = number(2, 2);
        expect('-');
        return new WrittenDay(year, month, number(2, 2), "", true);
    }

    private int number(int least, int most) {
        int start = place;
        int number = 0;
        while (place - start < most && isDigit(place)) {
            number = 10 * number + text.charAt(place++) - '0';
        }
        fits &= place - start >= least;
        return number;
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
        for (var ordinal : ORDINALS) {
            if (text.startsWith(ordinal, place)) {
                place += ordinal.length();
                return ordinal;
            }
        }
        return "";
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
