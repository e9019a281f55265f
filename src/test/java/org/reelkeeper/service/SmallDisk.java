package org.reelkeeper.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A disk of a few megabytes, made in memory where the machine allows it; elsewhere its tests are skipped, visibly.
final class SmallDisk implements AutoCloseable {

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    static SmallDisk mount(Path root, int megabytes) throws Exception {
        Files.createDirectories(root);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", root.toString()),
                "no disk can be made here");
        return new SmallDisk(root);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // a machine without this command
        }
    }

    Path root() {
        return root;
    }

    long free() throws IOException {
        return Files.getFileStore(root).getUsableSpace();
    }

    /// Takes up all room but this much.
    void leave(long bytes) throws IOException {
        release();
        try (var out = Files.newOutputStream(ballast())) {
            fill(out, free() - bytes);
        }
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        var block = new byte[4096];
        for (long left = bytes; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    /// Gives the room back.
    void release() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return root.resolve("ballast");
    }

    @Override
    public void close() {
        try {
            if (!run("umount", root.toString())) {
                run("umount", "-l", root.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
