package org.reelkeeper.text;

import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels.Label;
import org.reelkeeper.model.Labels.Shape;

/// A place where a field may start.
///
/// @param start of the dash
/// @param valueFrom the place behind the colon
/// @param written the label as it stands there
/// @param known whether the table of labels has it
record FieldStart(int start, int valueFrom, String written, Label label, boolean known) {

    /// The same place for a field that goes among the other fields, such as the second of two titles.
    FieldStart asExtra() {
        return new FieldStart(start, valueFrom, written, new Label(label.name(), Field.EXTRA, label.shape()), known);
    }

    boolean isTail() {
        return known && label.shape() == Shape.TAIL;
    }

    /// Whether lines with labels that are unknown or were seen already belong to the value: so in running text, and in
    /// the usage terms, which reach to the end of the record.
    boolean runsOn() {
        return label.shape() == Shape.TEXT || label.field() == Field.USAGE_TERMS;
    }

    boolean isStory() {
        return label.field() == Field.STORY_TEXT;
    }
}
