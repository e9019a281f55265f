package org.reelkeeper.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reelkeeper.check.Examined.Place;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;

/// A line that begins like a field is one. In running text it was kept as text, which is nearly always right, and said
/// here.
final class LabelsStartFields implements Check {

    private static final String DASHES = "-–—";
    private static final Pattern LABEL = Pattern.compile("(?m)^[-\\u2013\\u2014][ \\t\\p{Zs}]{1,9}"
            + "(?<label>\\p{Lu}[\\p{L}\\p{N} /]{1,40}?)[ \\t\\p{Zs}]{0,9}:(?:[\\s\\p{Z}]|$)");
    /// What looks like these is found by checks of its own.
    private static final Set<String> GRAVE = Set.of("embargoed", "usage terms/restrictions", "restrictions");

    private final Labels labels;

    LabelsStartFields(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        for (var place : record.places()) {
            if (isRunningText(place.field()) && hasDashedLine(place.text())) {
                find(place, findings);
            }
        }
    }

    private static boolean isRunningText(Field field) {
        return switch (field) {
            case SUMMARY, STORY_TEXT, COPYRIGHT_HOLDER, COPYRIGHT_NOTICE, USAGE_TERMS -> true;
            default -> false;
        };
    }

    private static boolean hasDashedLine(String text) {
        if (!text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
            if (line + 1 < text.length() && DASHES.indexOf(text.charAt(line + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void find(Place place, Consumer<Finding> findings) {
        var match = LABEL.matcher(place.text());
        while (match.find()) {
            var label = match.group("label");
            if (!GRAVE.contains(label.toLowerCase(Locale.ROOT))) {
                var known = labels.find(label).isPresent() ? "known" : "unknown";
                findings.accept(Finding.of(place.slot(), "label.in-text", Severity.INFO, label, known)
                        .at(match.start(), match.end()));
            }
        }
    }
}
