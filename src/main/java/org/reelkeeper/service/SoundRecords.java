package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;

/// Reads records for those who can do without the damaged ones; `verify` names these.
final class SoundRecords {

    private SoundRecords() {}

    /// The records in sight among these that can be read.
    static List<CatalogueRecord> of(List<Long> keys, Database database) {
        try {
            return database.read("reading records", tables -> tables.records().findAll(keys));
        } catch (DamagedRecordException e) {
            return keys.size() == 1
                    ? List.of()
                    : keys.stream()
                            .flatMap(key -> of(List.of(key), database).stream())
                            .toList();
        }
    }
}
