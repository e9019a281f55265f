package org.reelkeeper.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reelkeeper.check.Examined.Place;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Labels.Label;

/// A line that begins like a field is one. Where it was kept as text, which is nearly always right in a story, it is
/// said here; so is a label of ours that has no space behind its colon.
final class LabelsStartFields implements Check {

    private static final String DASHES = "-–—";
    private static final Pattern LABEL = Pattern.compile("(?m)^[-\\u2013\\u2014][ \\t\\p{Zs}]{1,9}"
            + "(?<label>\\p{Lu}[\\p{L}\\p{N} /]{1,40}?)[ \\t\\p{Zs}]{0,9}:(?<space>[\\s\\p{Z}]|$)?");
    /// What looks like these is found by checks of its own.
    private static final Set<Field> GRAVE = Set.of(Field.EMBARGO, Field.USAGE_TERMS);

    private static final String SHORT_GRAVE = "restrictions";

    private final Labels labels;

    LabelsStartFields(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        for (var place : record.places()) {
            if (place.field().isText() && hasDashedLine(place.text())) {
                find(place, findings);
            }
        }
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
            var known = labels.find(label);
            boolean isSaid = known.isPresent() || match.group("space") != null;
            if (isSaid && !isGrave(label, known)) {
                var word = known.isPresent() ? "known" : "unknown";
                findings.accept(Finding.of(place.slot(), "label.in-text", Severity.INFO, label, word)
                        .at(match.start(), match.end()));
            }
        }
    }

    private static boolean isGrave(String label, Optional<Label> known) {
        return label.equalsIgnoreCase(SHORT_GRAVE)
                || known.filter(found -> GRAVE.contains(found.field())).isPresent();
    }
}
