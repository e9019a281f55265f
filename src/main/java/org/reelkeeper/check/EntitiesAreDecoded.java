package org.reelkeeper.check;

import java.util.Set;
import java.util.function.Consumer;
import org.reelkeeper.check.Examined.Place;

/// Text is text: no character is left in the form that a web page gives it. A bare `&`, as in company names, is text.
final class EntitiesAreDecoded implements Check {

    private static final Set<String> NAMES = Set.of(
            "amp", "quot", "apos", "lt", "gt", "nbsp", "pound", "euro", "copy", "reg", "hellip", "ndash", "mdash",
            "lsquo", "rsquo", "ldquo", "rdquo", "eacute", "egrave", "agrave", "aacute", "iacute", "oacute", "uacute",
            "ntilde", "ouml", "uuml", "auml", "ccedil", "szlig", "bull", "middot");
    private static final int LONGEST = 10;

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        for (var place : record.places()) {
            if (!place.field().isMark() && place.text().indexOf('&') >= 0) {
                find(place, findings);
            }
        }
    }

    private static void find(Place place, Consumer<Finding> findings) {
        var text = place.text();
        for (int start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
            int end = text.indexOf(';', start);
            if (end > start + 1 && end - start <= LONGEST && isEntity(text.substring(start + 1, end))) {
                var entity = text.substring(start, end + 1);
                findings.accept(Finding.of(place.slot(), "text.entity", Severity.WARNING, entity)
                        .at(start, end + 1));
                return; // one finding a field
            }
        }
    }

    private static boolean isEntity(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return name.length() > 2 && name.chars().skip(2).allMatch(digit -> Character.digit(digit, 16) >= 0);
        }
        return name.startsWith("#")
                ? name.length() > 1 && name.chars().skip(1).allMatch(Character::isDigit)
                : NAMES.contains(name);
    }
}
