package org.reelkeeper.service;

import java.time.Instant;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.exchange.RecordJson;
import org.reelkeeper.model.CatalogueRecord;

/// The canonical JSON of records, for those who show them.
public final class CanonicalJson {

    private final RecordJson json;

    /// @param context what records are read by
    /// @param asOf the moment that embargo states are told for
    public CanonicalJson(ReadingContext context, Instant asOf) {
        this.json = new RecordJson(context, asOf);
    }

    /// One line, without its end.
    public String line(CatalogueRecord record) {
        return json.line(record);
    }
}
