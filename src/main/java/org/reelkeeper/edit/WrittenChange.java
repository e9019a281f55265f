package org.reelkeeper.edit;

/// A change as the text that the journal and the catalogue keep: written once, on whichever thread has time.
///
/// @param key of the record
public record WrittenChange(long key, String json) {

    public static WrittenChange of(Change change) {
        return new WrittenChange(change.key(), ChangeJson.write(change).toString());
    }
}
