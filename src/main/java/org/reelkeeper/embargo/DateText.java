package org.reelkeeper.embargo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelkeeper.embargo.DateReading.Empty;
import org.reelkeeper.embargo.DateReading.Impossible;
import org.reelkeeper.embargo.DateReading.Precision;
import org.reelkeeper.embargo.DateReading.Read;
import org.reelkeeper.embargo.DateReading.Unreadable;

/// Reads the date of a record: a day, a month or a year, never more than is written.
public final class DateText {

    static final String ORDINAL = "date.ordinal";

    private static final Pattern MONTH = Pattern.compile("(?<m>[a-z]{3,9}),? (?<y>\\d{4})|(?<y2>\\d{4})-(?<m2>\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DateText() {}

    public static DateReading read(String raw) {
        if (WrittenDay.isBlank(raw)) {
            return new Empty();
        }
        var text = WrittenDay.folded(raw);
        try {
            var words = new DateWords(text);
            var day = words.day();
            if (day.isPresent() && words.rest().isEmpty()) {
                return day(raw, day.get());
            }
            var month = MONTH.matcher(text);
            return month.matches() ? month(raw, month) : year(raw, text);
        } catch (DateTimeException _) {
            return new Impossible(raw);
        }
    }

    /// The day that a person typed; empty for a month, a year and all that is no day.
    public static Optional<LocalDate> day(String typed) {
        return read(typed) instanceof Read read && read.precision() == Precision.DAY
                ? Optional.of(read.firstDay())
                : Optional.empty();
    }

    private static DateReading day(String raw, WrittenDay written) {
        if (!written.isNamed()) {
            return new Unreadable(raw);
        }
        var date = written.date();
        return new Read(date.toString(), Precision.DAY, date, written.hasWrongOrdinal() ? List.of(ORDINAL) : List.of());
    }

    private static DateReading month(String raw, Matcher match) {
        boolean named = match.start("m") >= 0;
        int year = Integer.parseInt(match.group(named ? "y" : "y2"));
        int number = named ? WrittenDay.month(match.group("m")) : Integer.parseInt(match.group("m2"));
        if (!WrittenDay.isReasonable(year) || (named && number == 0)) {
            return new Unreadable(raw);
        }
        var month = YearMonth.of(year, number);
        return new Read(month.toString(), Precision.MONTH, month.atDay(1), List.of());
    }

    private static DateReading year(String raw, String text) {
        if (!YEAR.matcher(text).matches() || !WrittenDay.isReasonable(Integer.parseInt(text))) {
            return new Unreadable(raw);
        }
        return new Read(text, Precision.YEAR, LocalDate.of(Integer.parseInt(text), 1, 1), List.of());
    }
}
