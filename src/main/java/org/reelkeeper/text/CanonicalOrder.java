package org.reelkeeper.text;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Labels.Label;
import org.reelkeeper.model.Labels.Shape;

/// Where fields go that have no place in a source: as the table of labels has them, and such that a reader finds them.
record CanonicalOrder(Labels labels) {

    private static final int BEFORE_ALL = -1;

    /// The label that is written for a field.
    String labelOf(FieldText field) {
        return field.label().isBlank() ? labels.nameOf(field.field()) : field.label();
    }

    /// A number that grows along a record. Fields without a label of their own come before all others.
    int rank(FieldText field) {
        return field.field() == Field.EXTRA ? rankOfExtra(field) : rankOf(labels.nameOf(field.field()), field.text());
    }

    /// Whether the value of this field swallows what a reader does not know.
    boolean runsOn(FieldText field) {
        return field.field() == Field.USAGE_TERMS
                || labels.find(field.label())
                        .filter(label -> label.shape() == Shape.TEXT)
                        .isPresent();
    }

    boolean isTail(FieldText field) {
        return field.field() != Field.EXTRA
                && labels.find(field.label())
                        .filter(label -> label.shape() == Shape.TAIL)
                        .isPresent();
    }

    /// A label that the table does not have would be text within the summary or the story, and a second copy of one
    /// that
    /// it has must come behind the first.
    private int rankOfExtra(FieldText field) {
        Optional<Label> known = labels.find(field.label());
        if (known.isEmpty()) {
            return rankOf(Field.SUMMARY) - 1;
        }
        return known.get().field() == Field.EXTRA
                ? rankOf(known.get().name(), field.text())
                : rankOf(Field.USAGE_TERMS) - 1;
    }

    /// Behind a story only fields of one line are told from its paragraphs; longer ones go before it.
    private int rankOf(String name, String text) {
        int story = rankOf(Field.STORY_TEXT);
        int rank = 2 * names().indexOf(name);
        boolean hides = rank > story
                && text.contains("\n")
                && labels.find(name)
                        .filter(label -> label.shape() == Shape.LINE)
                        .isPresent();
        return name.isEmpty() ? BEFORE_ALL : hides ? story - 1 : rank;
    }

    private int rankOf(Field field) {
        return 2 * names().indexOf(labels.nameOf(field));
    }

    private List<String> names() {
        return labels.all().stream().map(Label::name).toList();
    }
}
