package org.reelkeeper.search;

import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// The text of a field with all its further copies, so that nothing of a record is beyond finding.
final class AllCopies {

    private AllCopies() {}

    static String of(CatalogueRecord record, Field field) {
        var all = "";
        for (var written : record.fields()) {
            if (written.field() == field) {
                all = all.isEmpty() ? written.text() : all + "\n" + written.text();
            }
        }
        return all;
    }
}
