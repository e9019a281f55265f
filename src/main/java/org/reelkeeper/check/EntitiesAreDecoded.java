package org.reelkeeper.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.reelkeeper.check.Examined.Place;

/// Text is text: no character is left in the form that a web page gives it. A bare `&`, as in company names, is text.
final class EntitiesAreDecoded implements Check {

    private static final Set<String> NAMES = Set.of(
            "amp", "quot", "apos", "lt", "gt", "nbsp", "pound", "euro", "copy", "reg", "hellip", "ndash", "mdash",
            "lsquo", "rsquo", "ldquo", "rdquo", "eacute", "egrave", "agrave", "aacute", "iacute", "oacute", "uacute",
            "ntilde", "ouml", "uuml", "auml", "ccedil", "szlig", "bull", "middot", "deg", "laquo", "raquo", "trade",
            "sect", "para", "cent", "yen", "times", "divide", "plusmn", "frac12", "frac14", "frac34", "sup2", "sup3",
            "ordf", "ordm", "iexcl", "iquest", "micro", "not", "shy", "ensp", "emsp", "thinsp", "zwnj", "zwj", "lrm",
            "rlm", "sbquo", "bdquo", "lsaquo", "rsaquo", "dagger", "permil", "prime", "minus", "acirc", "ecirc",
            "icirc", "ocirc", "ucirc", "ugrave", "ograve", "igrave", "euml", "iuml", "yuml", "atilde", "otilde",
            "aring", "aelig", "oelig", "oslash", "yacute", "scaron", "eth", "thorn");
    private static final List<String> LETTERS = List.of(
            "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "elig", "eth", "thorn");
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
            int end = text.indexOf(';', start, Math.min(text.length(), start + LONGEST + 1));
            if (end > start + 1 && isEntity(text.substring(start + 1, end))) {
                var entity = text.substring(start, end + 1);
                findings.accept(Finding.of(place.slot(), "text.entity", Severity.WARNING, entity)
                        .at(start, end + 1));
                return; // one finding a field
            }
        }
    }

    /// The capital of a letter with an accent is written as one (`&Eacute;`), a joined one as two (`&AElig;`).
    private static boolean isCapital(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return name.length() > 3
                && Character.isUpperCase(name.charAt(0))
                && NAMES.contains(small)
                && LETTERS.stream().anyMatch(small::endsWith);
    }

    private static boolean isEntity(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return name.length() > 2 && name.chars().skip(2).allMatch(digit -> Character.digit(digit, 16) >= 0);
        }
        return name.startsWith("#")
                ? name.length() > 1 && name.chars().skip(1).allMatch(Character::isDigit)
                : NAMES.contains(name) || isCapital(name);
    }
}
