package org.reelkeeper.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.reelkeeper.model.CatalogueRecord;

/// Writes records in one format, one after the other. Closing it ends the format; it also closes the stream behind it.
public interface RecordWriter extends Closeable {

    void write(CatalogueRecord record) throws IOException;
}
