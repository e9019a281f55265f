package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a killed program or a power cut left at the end: never acknowledged, but nothing is thrown away.
final class TornTail {

    private TornTail() {}

    /// Keeps the tail in a file of its own, on the disk, and only then cuts it from the journal. Gives its name.
    static String setAside(JournalFiles files, JournalEnd end, Disk disk) throws IOException {
        var file = files.file(end.file());
        var name = files.freeName("torn");
        WholeFile.replace(disk, files.folder(), name, bytesBehind(file, end.whole()));
        try (var channel = disk.open(file)) {
            disk.cut(channel, end.whole());
            disk.force(channel);
        }
        return name;
    }

    private static byte[] bytesBehind(Path file, long place) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(place);
            return bytes.readAllBytes();
        }
    }
}
