package org.reelkeeper.gui.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.reelkeeper.job.JobContext;

/// A file or folder to be loaded and how much is in it; hidden files do not count, since loading passes them over.
public record LoadSource(Path path, boolean folder, long files, long bytes) {

    /// Looks at the disk; for a job.
    static LoadSource measured(Path path, JobContext context) throws IOException {
        var count = new Count(context);
        Files.walkFileTree(path, count);
        return new LoadSource(path, Files.isDirectory(path), count.files, count.bytes);
    }

    private static final class Count extends SimpleFileVisitor<Path> {

        private final JobContext context;
        private long files;
        private long bytes;

        Count(JobContext context) {
            this.context = context;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            context.checkCancelled();
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                files++;
                bytes += attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // loading names what it cannot read, with the reason
        }
    }
}
