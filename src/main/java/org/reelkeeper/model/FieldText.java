package org.reelkeeper.model;

import org.reelkeeper.model.Source.Absent;
import org.reelkeeper.model.Source.Added;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;

/// One field as written: its label to the letter (empty for headings, unplaced lines and marks) and its text, lines
/// joined by `\n`, outer blank lines and trailing spaces stripped.
public record FieldText(Field field, String label, String text, Source source) {

    public static FieldText added(Field field, String label, String text) {
        return new FieldText(field, label, text, new Added());
    }

    public static FieldText absent(Field field, String label) {
        return new FieldText(field, label, "", new Absent());
    }

    public boolean isAbsent() {
        return source instanceof Absent;
    }

    /// Whether a person wrote this text: what a later delivery may not overwrite.
    public boolean isByPerson() {
        return source instanceof Corrected || source instanceof Added;
    }

    /// The same field with a person's text; the text of the source is remembered, and typing it again forgets the
    /// change.
    public FieldText corrected(String newText) {
        return new FieldText(
                field,
                label,
                newText,
                switch (source) {
                    case Loaded(var whole, var value) -> corrected(whole, value, text, newText);
                    case Corrected(var whole, var value, var loaded) -> corrected(whole, value, loaded, newText);
                    case Added(), Absent() -> new Added();
                });
    }

    private static Source corrected(Span whole, Span value, String loaded, String newText) {
        return newText.equals(loaded) ? new Loaded(whole, value) : new Corrected(whole, value, loaded);
    }

    /// The text as the source has it; what was added by a person has none and is absent.
    public FieldText asLoaded() {
        return switch (source) {
            case Loaded _ -> this;
            case Corrected corrected -> corrected(corrected.loaded());
            case Added(), Absent() -> absent(field, label);
        };
    }
}
