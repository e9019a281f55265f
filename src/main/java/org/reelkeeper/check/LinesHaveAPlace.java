package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;

/// Every line of a source belongs to a field.
final class LinesHaveAPlace implements Check {

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        for (var place : record.places()) {
            if (place.field() == Field.UNPLACED) {
                findings.accept(Finding.of(place.slot(), "text.unplaced", Severity.WARNING, place.text()));
            }
        }
    }
}
