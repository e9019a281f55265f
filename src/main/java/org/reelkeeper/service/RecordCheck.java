package org.reelkeeper.service;

import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.RecordReader;

/// Reads every record of the working catalogue, each against its checksum.
final class RecordCheck implements RecordReader {

    private final Database database;
    private String damage = "";

    RecordCheck(Database database) {
        this.database = database;
    }

    /// What is wrong with the first record that cannot be read as it was written; empty when all can.
    String firstDamage(JobContext context) {
        database.read("checking all records", tables -> {
            tables.records().forEach(this, context::isCancelled);
            return true;
        });
        return damage;
    }

    @Override
    public void read(CatalogueRecord record) {
        // it was read, so its checksum is right
    }

    @Override
    public void damaged(DamagedRecordException found) {
        if (damage.isEmpty()) {
            damage = String.valueOf(found.getMessage());
        }
    }
}
