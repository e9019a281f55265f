package org.reelkeeper.model;

/// A place for one field in a record: the field and, where it may stand several times, which of them, from 0.
public record Slot(Field field, int index) {

    public static Slot of(Field field) {
        return new Slot(field, 0);
    }

    /// The name on the command line, in drafts and in the journal: `title`, `extra.2`.
    public String key() {
        return index == 0 && field != Field.EXTRA ? field.key() : field.key() + "." + index;
    }

    /// The slot of a key.
    ///
    /// @throws IllegalArgumentException when no field has this key
    public static Slot ofKey(String key) {
        return Field.ofKey(key).map(Slot::of).orElseGet(() -> numbered(key));
    }

    private static Slot numbered(String key) {
        int dot = key.lastIndexOf('.');
        var field = Field.ofKey(key.substring(0, Math.max(dot, 0)))
                .orElseThrow(() -> new IllegalArgumentException("no field is called " + key));
        return new Slot(field, Integer.parseInt(key.substring(dot + 1)));
    }
}
