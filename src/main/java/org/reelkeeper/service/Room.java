package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelkeeper.vault.VaultException;

/// The room on a disk. An act is refused before it would fill the disk.
///
/// Why so: H2 closes itself when a write fails, and then nothing can be read any more until the catalogue is opened
/// again. A person who is told beforehand can make room and go on.
record Room(Path place) {

    /// What is left free: more than the database writes by itself, and any one act but the largest.
    static final long RESERVE = 32L << 20;

    /// Refuses when there is no room for so many bytes.
    void check(long bytes) {
        try {
            var disk = Files.getFileStore(place);
            boolean tells = disk.getTotalSpace() > 0;
            if (tells && disk.getUsableSpace() < RESERVE + bytes) {
                throw new RefusedActException("act.disk-full");
            }
        } catch (IOException e) {
            throw new VaultException("measuring the disk of " + place, e);
        }
    }
}
