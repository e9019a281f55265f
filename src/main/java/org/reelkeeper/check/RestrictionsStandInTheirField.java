package org.reelkeeper.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reelkeeper.check.Examined.Place;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.rights.RestrictionReader;

/// Restrictions stand under their own label: a line of another text that looks like that label hides them.
final class RestrictionsStandInTheirField implements Check {

    private static final String SPACES = "[ \\t\\p{Zs}]{0,9}";
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?i)(?:usage|rights|restrictions?|(?:usage |licen[cs]e )?terms|conditions)");
    private static final Pattern LABEL =
            Pattern.compile("(?im)(?:^" + SPACES + "|(?:^|[\\s\\p{Z}])[-\\u2010-\\u2015\\u2212]"
                    + SPACES + ")(?:usage" + SPACES + "terms(?:" + SPACES + "/" + SPACES
                    + "restrictions)?|restrictions)" + SPACES
                    + ":.*");

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        examine(record.places(), findings);
    }

    static void examine(List<Place> places, Consumer<Finding> findings) {
        for (var place : places) {
            if (isOtherLabel(place.written())) {
                findings.accept(Finding.of(place.slot(), "restriction.hidden-in-text", Severity.ERROR, place.text()));
            } else if (mayHide(place.written())) {
                find(place, findings);
            }
        }
    }

    /// Whether it is worth a closer look.
    static boolean mayHide(FieldText written) {
        return isOtherLabel(written) || (canHide(written.field()) && mentions(written.text()));
    }

    /// Whether an extra field has another name for terms and states more than that there are none. Copies of our own
    /// label are read with the terms themselves.
    private static boolean isOtherLabel(FieldText written) {
        return written.field() == Field.EXTRA
                && OTHER_LABEL.matcher(written.label()).matches()
                && !written.text().isBlank()
                && !RestrictionReader.isNone(written.text());
    }

    private static boolean canHide(Field field) {
        return field != Field.USAGE_TERMS && !field.isMark();
    }

    /// Looks for the end of a label's word before a colon, S and spaces in between, before the pattern is tried: a story
    /// has few colons.
    private static boolean mentions(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int end = colon;
            while (end > 0 && ("sS".indexOf(text.charAt(end - 1)) >= 0 || isSpace(text.charAt(end - 1)))) {
                end--;
            }
            if (endsWith(text, end, "restriction") || endsWith(text, end, "term")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void find(Place place, Consumer<Finding> findings) {
        var match = LABEL.matcher(place.text());
        if (match.find()) {
            findings.accept(Finding.of(
                            place.slot(),
                            "restriction.hidden-in-text",
                            Severity.ERROR,
                            match.group().strip())
                    .at(match.start(), match.end()));
        }
    }
}
