package org.reelkeeper.rights;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the few ways of stating that there is no special restriction, and nothing else: any further word leaves the
/// whole text unread. Stated for one medium alone it is unread too: nothing is said of the other.
public final class StatedNone implements RuleReader {

    private static final int LONGEST = 200;
    private static final Set<String> WORDS = Set.of("none", "access all", "no restrictions");
    private static final List<Medium> MEDIA = List.of(Medium.BROADCAST, Medium.DIGITAL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STOPS = Pattern.compile("[. ]+$");
    private static final Pattern BY_MEDIUM =
            Pattern.compile("(?:(?:broadcast|digital) ?: ?(?:none|access all|no restrictions)(?:[.,; ]+|$))+");

    @Override
    public List<Rule> read(String text, RuleSource source) {
        var folded = folded(text);
        if (isNone(text)) {
            return List.of(Rule.of(Kind.NONE_STATED, source, text));
        }
        boolean forAll = MEDIA.stream().allMatch(medium -> folded.contains(medium.key()));
        if (!forAll || !BY_MEDIUM.matcher(folded).matches()) {
            return List.of(Rule.unread(source, text));
        }
        return MEDIA.stream()
                .map(medium -> Rule.of(Kind.NONE_STATED, source, text).withTargets(Targets.media(medium)))
                .toList();
    }

    /// Whether a text says that there is no special restriction for anybody.
    public static boolean isNone(String text) {
        return WORDS.contains(STOPS.matcher(folded(text)).replaceAll(""));
    }

    /// In small letters and single spaces; a text too long to say nothing but none is cut off at once.
    private static String folded(String text) {
        var words = text.length() > LONGEST ? "?" : SPACES.matcher(text).replaceAll(" ");
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
