package org.reelkeeper.rights;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words that show that a text which usually holds a name restricts something. It tells that there is a
/// restriction,
/// not which.
public final class RestrictionWords {

    private static final Pattern WORDS = Pattern.compile("\\b(?:NO|NOT|ONLY|MUST|OUT|RESTRICT\\w*|EMBARGO\\w*|EXCEPT"
            + "|EXCLUD\\w*|STRICTLY|MAX|MAXIMUM|HOLD|MANDATORY|SEE|CLEAR\\w*)\\b");

    private RestrictionWords() {}

    public static boolean in(String text) {
        return WORDS.matcher(text.toUpperCase(Locale.ROOT)).find();
    }
}
