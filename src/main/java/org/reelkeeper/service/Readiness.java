package org.reelkeeper.service;

import org.reelkeeper.search.RecordIndex;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.Manifest;

/// Gets ready what the first catalogue needs. Most of the time of its opening goes into the beginnings of the libraries,
/// which can happen while the window comes up.
public final class Readiness {

    private Readiness() {}

    /// Comes back at once.
    public static void begin() {
        Thread.ofPlatform().daemon().name("getting-ready").start(() -> {
            Manifest.getReady();
            Database.getReady();
            RecordIndex.getReady();
        });
    }
}
