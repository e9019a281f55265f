package org.reelkeeper.service;

import java.security.MessageDigest;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;
import org.reelkeeper.model.Sha256;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.RecordReader;

/// All records as one number: two catalogues with the same fingerprint hold the same records, field by field.
final class Fingerprint implements RecordReader {

    /// The fingerprint, and how many records went into it.
    record Taken(long records, String digest) {}

    private final MessageDigest digest = Sha256.digest();
    private final JobContext context;
    private long records;
    private long total;

    private Fingerprint(JobContext context) {
        this.context = context;
    }

    /// Takes it.
    ///
    /// @throws DamagedRecordException when a record cannot be read
    static Taken of(Database database, JobContext context) {
        var fingerprint = new Fingerprint(context);
        database.read("taking the fingerprint", tables -> {
            fingerprint.total = tables.records().count();
            tables.records().forEach(fingerprint, context::isCancelled);
            return true;
        });
        return new Taken(fingerprint.records, Sha256.text(fingerprint.digest));
    }

    @Override
    public void read(CatalogueRecord record) {
        context.report(++records, total);
        digest.update(RecordChecksum.of(record));
    }

    @Override
    public void damaged(DamagedRecordException damage) {
        throw damage;
    }
}
