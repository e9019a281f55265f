package org.reelkeeper.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.RecordChecksum;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.RecordReader;

/// All records as one number: two catalogues with the same fingerprint hold the same records, field by field.
final class Fingerprint implements RecordReader {

    /// The fingerprint, and how many records went into it.
    record Taken(long records, String digest) {}

    private final MessageDigest digest;
    private final JobContext context;
    private long records;
    private long total;

    private Fingerprint(JobContext context) {
        this.context = context;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
        return new Taken(fingerprint.records, HexFormat.of().formatHex(fingerprint.digest.digest()));
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
