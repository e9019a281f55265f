package org.reelkeeper.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Lets H2 open files that an interrupt cannot break, by addresses that begin with `calm:`. H2 makes these by itself, so
/// class and constructor are public.
public final class CalmFilePath extends FilePathWrapper {

    static final String SCHEME = "calm";

    /// Makes the scheme known to H2; again and again without harm.
    static void register() {
        FilePath.register(new CalmFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /// @param mode as in `RandomAccessFile`
    @Override
    public FileChannel open(String mode) throws IOException {
        return new CalmFile(getBase().toString(), mode);
    }
}
