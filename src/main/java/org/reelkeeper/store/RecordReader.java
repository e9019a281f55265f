package org.reelkeeper.store;

import org.reelkeeper.model.CatalogueRecord;

/// Takes records one after another as they are read from the database.
public interface RecordReader {

    void read(CatalogueRecord record);

    /// A record that cannot be read; the reading goes on behind it.
    void damaged(DamagedRecordException damage);
}
