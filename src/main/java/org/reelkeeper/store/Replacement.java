package org.reelkeeper.store;

import org.reelkeeper.check.Listing;
import org.reelkeeper.model.CatalogueRecord;

/// A new state in the place of one that the database keeps, made ready to be written. That takes longer than the
/// writing, needs no database, and may be done on any thread before the one that writes.
public final class Replacement {

    private static final long ROW = 600;

    /// What becomes of a record's body and of its patch.
    sealed interface Content {

        /// Both stay: the row in the list alone is another.
        record Same() implements Content {}

        /// The body is written anew, and no patch is left.
        record Whole(EncodedRecord next) implements Content {}

        /// The body is the record again, and no patch is left.
        record Body() implements Content {}

        /// The body stays and has a patch.
        record Patch(EncodedPatch next) implements Content {}
    }

    private final long expectedRevision;
    private final ListRow row;
    private final Content content;

    private Replacement(long expectedRevision, ListRow row, Content content) {
        this.expectedRevision = expectedRevision;
        this.row = row;
        this.content = content;
    }

    /// The next state of a record.
    public static Replacement of(KeptRecord kept, CatalogueRecord next, Listing listing) {
        var stored = new StoredRecord(next, listing, 0);
        return new Replacement(kept.record().revision(), ListRow.of(stored), content(kept.contents(), stored));
    }

    /// Writes everything anew, whatever is kept.
    static Replacement whole(long expectedRevision, StoredRecord next) {
        return new Replacement(expectedRevision, ListRow.of(next), new Content.Whole(EncodedRecord.of(next)));
    }

    /// The record stays as it is and is listed otherwise.
    public static Replacement listed(CatalogueRecord record, Listing listing) {
        return new Replacement(record.revision(), ListRow.of(new StoredRecord(record, listing, 0)), new Content.Same());
    }

    private static Content content(RecordContents kept, StoredRecord next) {
        if (next.record().equals(kept.body())) {
            return new Content.Body();
        }
        return EncodedPatch.of(kept, next.record())
                .<Content>map(Content.Patch::new)
                .orElseGet(() -> new Content.Whole(EncodedRecord.of(next)));
    }

    /// About how many bytes it takes in memory.
    public long size() {
        return ROW
                + switch (content) {
                    case Content.Same() -> 0;
                    case Content.Body() -> 0;
                    case Content.Patch(var next) -> next.form().length();
                    case Content.Whole(var next) -> next.size();
                };
    }

    public long key() {
        return row.listing().key();
    }

    long expectedRevision() {
        return expectedRevision;
    }

    ListRow row() {
        return row;
    }

    Content content() {
        return content;
    }
}
