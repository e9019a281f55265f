package org.reelkeeper.query;

import java.util.regex.Pattern;

/// Stretches of time that are typed with spaces and without quotes: `next 7 days`, `26 June 2007`, `2001..last year`.
final class TimeShape {

    private static final String UNIT = "(?:minute|hour|day|week|month|year)s?";
    private static final String RELATIVE =
            "(?:next|last|past|previous|this|coming|current)[ \\u00A0]+(?:\\d{1,4}[ \\u00A0]+)?" + UNIT;
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String CLOCK = "(?:[ ]+\\d{1,2}:\\d{2}(?::\\d{2})?)";
    private static final String WRITTEN = "(?:" + DAY + "[ ]+" + MONTH + ",?[ ]+\\d{4}" + CLOCK + "?|" + MONTH
            + "[ ]+(?:" + DAY + ",?[ ]+)?\\d{4}" + CLOCK + "?|\\d{4}-\\d{1,2}-\\d{1,2}" + CLOCK + ")";
    private static final String POINT = "(?:" + RELATIVE + "|" + WRITTEN + ")";
    private static final String TIGHT = "[^\\s()|\"“”„.]{0,40}";

    private static final Pattern LOOSE = Pattern.compile(
            "(?:(?:[<>]=?|=)[ ]*)?" + POINT + "(?:\\.\\.(?:" + POINT + "|" + TIGHT + "))?(?=[\\s()|]|$)|" + TIGHT
                    + "\\.\\." + POINT + "(?=[\\s()|]|$)",
            Pattern.CASE_INSENSITIVE);

    private TimeShape() {}

    /// In characters; 0 where nothing at the place has spaces in it.
    static int lengthAt(String text, int place) {
        var matcher = LOOSE.matcher(text).region(place, Math.min(text.length(), place + 200));
        return matcher.lookingAt() ? matcher.end() - place : 0;
    }
}
