package org.reelkeeper.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.reelkeeper.job.JobContext;

/// Copies the parts of a whole, tells how many bytes of it are done, and leaves between two blocks when it is to stop.
final class CountedCopy {

    private static final int BLOCK = 1 << 20;

    private final JobContext context;
    private final long total;
    private long done;

    CountedCopy(JobContext context, long total) {
        this.context = context;
        this.total = total;
    }

    void copy(InputStream in, OutputStream out) throws IOException {
        var block = new byte[BLOCK];
        int count = in.read(block);
        while (count >= 0) {
            context.checkCancelled();
            out.write(block, 0, count);
            done += count;
            context.report(done, total);
            count = in.read(block);
        }
    }
}
