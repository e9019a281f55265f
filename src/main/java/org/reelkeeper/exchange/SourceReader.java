package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Reads the records of one file, whatever its layout, without holding more than one of them.
@FunctionalInterface
public interface SourceReader {

    /// Gives the pieces in their order; together they cover every byte. What the consumer throws ends the reading.
    void read(InputStream in, Consumer<SourcePiece> pieces) throws IOException;
}
