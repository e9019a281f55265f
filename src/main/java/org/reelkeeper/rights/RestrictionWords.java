package org.reelkeeper.rights;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words that show that a text which usually holds a name restricts something. It tells that there is a
/// restriction,
/// not which.
public final class RestrictionWords {

    private static final Pattern WORDS = Pattern.compile("\\b(?:NO|NOT|ONLY|MUST|OUT|RESTRICT\\w*|EMBARGO\\w*|EXCEPT"
            + "|EXCLU[DS]\\w*|STRICTLY|MAX|MAXIMUM|HOLD|MANDATORY|SEE|CLEAR\\w*|EXPIRE[DS]?|PROHIBIT\\w*|FORBID\\w*"
            + "|WITHIN|SINGLE|CANNOT|LIMITED TO|DELETED?|UNTIL|AFTER|BEFORE|WITHDRAWN)\\b");

    /// Usual notes on a shot that have such a word and restrict nothing.
    private static final Pattern HARMLESS =
            Pattern.compile("\\b(?:NO (?:AUDIO|SOUND|NATURAL SOUND|VOICE)|NAME NOT (?:GIVEN|KNOWN))\\b");

    private RestrictionWords() {}

    public static boolean in(String text) {
        return first(text) < text.length();
    }

    /// The place of the first of them; behind the text where there is none.
    static int first(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (upper.length() != text.length() || !WORDS.matcher(upper).find()) {
            return upper.length() == text.length() || !WORDS.matcher(upper).find() ? text.length() : 0;
        }
        var left = WORDS.matcher(HARMLESS.matcher(upper)
                .replaceAll(found -> " ".repeat(found.group().length())));
        return left.find() ? left.start() : text.length();
    }
}
