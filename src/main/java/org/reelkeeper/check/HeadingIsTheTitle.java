package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.check.Examined.Place;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// The headings of a source say the same as its title. A title that a person has corrected is right, whatever the
/// headings say.
final class HeadingIsTheTitle implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        boolean loaded = record.places().stream()
                .anyMatch(place ->
                        place.field() == Field.TITLE && !place.written().isByPerson());
        if (!loaded) {
            return;
        }
        var title = record.text(Field.TITLE);
        record.places().stream()
                .filter(place -> place.field() == Field.HEADING && !isSame(place.text(), title))
                .findFirst()
                .map(HeadingIsTheTitle::finding)
                .ifPresent(findings);
    }

    private static Finding finding(Place heading) {
        return Finding.of(Slot.of(Field.TITLE), "title.differs", Severity.WARNING, heading.text());
    }

    private static boolean isSame(String heading, String title) {
        return heading.equals(title) || spaced(heading).equals(spaced(title));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }
}
