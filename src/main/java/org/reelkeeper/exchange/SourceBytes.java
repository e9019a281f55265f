package org.reelkeeper.exchange;

import java.io.IOException;
import org.reelkeeper.model.Origin;

/// Finds the bytes that a record was read from.
@FunctionalInterface
public interface SourceBytes {

    byte[] of(Origin origin) throws IOException;
}
