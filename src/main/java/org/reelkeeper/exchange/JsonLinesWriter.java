package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.reelkeeper.model.CatalogueRecord;

/// Writes JSON Lines: one canonical record a line, UTF-8.
public final class JsonLinesWriter implements RecordWriter {

    private final OutputStream out;
    private final RecordJson json;

    public JsonLinesWriter(OutputStream out, RecordJson json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(CatalogueRecord record) throws IOException {
        out.write(json.line(record).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
