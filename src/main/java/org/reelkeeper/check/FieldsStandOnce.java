package org.reelkeeper.check;

import java.util.function.Consumer;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;

/// No label of ours stands twice in a record. The first counts; further copies are kept among the extra fields.
final class FieldsStandOnce implements Check {

    private final Labels labels;

    FieldsStandOnce(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void examine(Examined record, Consumer<Finding> findings) {
        for (var place : record.places()) {
            if (place.field() == Field.EXTRA) {
                labels.find(place.written().label())
                        .filter(label -> label.field() != Field.EXTRA)
                        .ifPresent(label -> findings.accept(Finding.of(
                                place.slot(), "field.duplicate", Severity.WARNING, label.name(), place.text())));
            }
        }
    }
}
