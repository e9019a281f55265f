package org.reelkeeper.store;

import java.util.Optional;
import org.reelkeeper.model.CatalogueRecord;

/// What has become of a record since its body was written, made ready to be written on any thread.
final class EncodedPatch {

    /// A longer one takes so much that the body is better written anew.
    private static final int LONGEST = 1_000;

    private final PatchForm form;
    private final byte[] checksum;

    private EncodedPatch(PatchForm form, byte[] checksum) {
        this.form = form;
        this.checksum = checksum;
    }

    /// Empty when the record cannot be told by the body that is kept, or not in a few words.
    static Optional<EncodedPatch> of(RecordContents kept, CatalogueRecord next) {
        var body = kept.body();
        if (!next.origin().equals(body.origin()) || next.revision() == body.revision() || isSearched(body, next)) {
            return Optional.empty();
        }
        var form = PatchForm.of(body, next);
        return form.text().length() > LONGEST
                ? Optional.empty()
                : Optional.of(new EncodedPatch(form, form.checksum(next.key(), next.revision(), kept.bodyChecksum())));
    }

    /// Whether the record has other words than its body, which is where the simple search reads them.
    private static boolean isSearched(CatalogueRecord body, CatalogueRecord next) {
        return !RecordForm.searched(body).equals(RecordForm.searched(next));
    }

    String form() {
        return form.text();
    }

    byte[] checksum() {
        return checksum.clone();
    }
}
