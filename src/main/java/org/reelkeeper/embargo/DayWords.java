package org.reelkeeper.embargo;

import java.util.List;
import java.util.Optional;

/// Reads the figures and words of a date one after another. By hand, since every record has two or three dates, and most
/// of the time that a pattern takes for them goes into finding its groups again by their names.
final class DayWords {

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_MONTH = 9;
    private static final int YEAR = 4;

    private final String text;
    private int place;
    private boolean fits = true;

    private DayWords(String text) {
        this.text = text;
    }

    static DayWords of(String text) {
        return new DayWords(text);
    }

    Optional<WrittenDay> read() {
        boolean isIso = text.indexOf('-') == YEAR;
        var day = isIso ? yearFirst() : isDigit(0) ? dayFirst() : monthFirst();
        return fits ? Optional.of(day) : Optional.empty();
    }

    /// `26th June 2007`, also with a comma behind the month.
    private WrittenDay dayFirst() {
        int day = number(1, 2);
        var ordinal = ordinal();
        expect(' ');
        int month = month();
        skip(',');
        expect(' ');
        return new WrittenDay(number(YEAR, YEAR), month, day, ordinal, false, place);
    }

    /// `June 26th 2007`, also with a comma behind the day.
    private WrittenDay monthFirst() {
        int month = month();
        expect(' ');
        int day = number(1, 2);
        var ordinal = ordinal();
        skip(',');
        expect(' ');
        return new WrittenDay(number(YEAR, YEAR), month, day, ordinal, false, place);
    }

    /// `2007-06-26`.
    private WrittenDay yearFirst() {
        int year = number(YEAR, YEAR);
        expect('-');
        int month = number(2, 2);
        expect('-');
        return new WrittenDay(year, month, number(2, 2), "", true, place);
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
        int before = place;
        skip(character);
        fits &= place > before;
    }

    private void skip(char character) {
        if (place < text.length() && text.charAt(place) == character) {
            place++;
        }
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isSmallLetter(int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
