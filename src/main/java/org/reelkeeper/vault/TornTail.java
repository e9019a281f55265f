package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a killed program left of a line: never acknowledged, but nothing is thrown away.
final class TornTail {

    private TornTail() {}

    /// Keeps the tail in a file of its own, on the disk, and only then cuts it from the journal.
    static void setAside(JournalFiles files, JournalEnd end, Disk disk) throws IOException {
        var file = files.file(end.file());
        long whole = Files.size(file) - end.tail();
        WholeFile.replace(disk, files.folder(), files.freeTornName(), bytesBehind(file, whole));
        try (var channel = disk.open(file)) {
            disk.cut(channel, whole);
            disk.force(channel);
        }
    }

    private static byte[] bytesBehind(Path file, long place) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(place);
            return bytes.readAllBytes();
        }
    }
}
