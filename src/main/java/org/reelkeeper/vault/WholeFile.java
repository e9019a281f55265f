package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Replaces a small file as a whole or not at all.
final class WholeFile {

    private WholeFile() {}

    static void replace(Disk disk, Path folder, String name, byte[] bytes) throws IOException {
        var temporary = folder.resolve(name + ".new");
        try {
            write(disk, temporary, bytes);
            if (!Arrays.equals(Files.readAllBytes(temporary), bytes)) {
                throw new IOException(temporary + " does not read as it was written");
            }
            disk.move(temporary, folder.resolve(name));
            disk.forceFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Disk disk, Path temporary, byte[] bytes) throws IOException {
        try (var channel = disk.open(temporary)) {
            disk.cut(channel, 0);
            disk.write(channel, ByteBuffer.wrap(bytes));
            disk.force(channel);
        }
    }
}
