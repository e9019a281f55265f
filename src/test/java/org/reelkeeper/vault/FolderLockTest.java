package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.vault.FolderLock.Holder;

class FolderLockTest {

    private static final Holder ANN = new Holder("ann", "desk-1", 11, Instant.parse("2026-01-02T03:04:05Z"));
    private static final Holder BEN = new Holder("ben", "desk-2", 22, Instant.parse("2026-02-03T04:05:06Z"));

    @TempDir
    Path folder;

    private CatalogueFolder catalogue;

    @BeforeEach
    void create() {
        catalogue = new CatalogueFolder(folder);
        catalogue.create();
    }

    /// Takes the lock, says so, and keeps it until it is killed.
    static final class Keeper {
        public static void main(String[] arguments) throws IOException {
            try (var _ = FolderLock.take(new CatalogueFolder(Path.of(arguments[0])), BEN)) {
                System.out.println("taken");
                System.in.read();
            } catch (HeldException held) {
                System.out.println("held by " + held.holder().who());
            }
        }
    }

    @Test
    void aSecondTakerInTheSameProgramIsToldWhoHoldsIt() {
        try (var _ = FolderLock.take(catalogue, ANN)) {
            assertEquals(
                    ANN, assertThrows(HeldException.class, this::takeForBen).holder());
        }
        takeForBen().close();
    }

    private FolderLock takeForBen() {
        return FolderLock.take(catalogue, BEN);
    }

    @Test
    void anotherProgramIsToldWhoHoldsItEvenAfterARefusalInThisOne() throws IOException {
        try (var _ = FolderLock.take(catalogue, ANN)) {
            assertThrows(HeldException.class, this::takeForBen);
            try (var child = ChildProcess.start(Keeper.class, folder)) {
                assertEquals("held by ann", child.lines().readLine());
            }
        }
    }

    @Test
    void aKilledProgramGivesTheLockBack() throws Exception {
        try (var child = ChildProcess.start(Keeper.class, folder)) {
            assertEquals("taken", child.lines().readLine());
            var held = assertThrows(HeldException.class, () -> FolderLock.take(catalogue, ANN));
            assertEquals(BEN, held.holder());
            child.kill();
        }
        FolderLock.take(catalogue, ANN).close();
    }

    /// The super-user, who may run these tests, cannot be kept out of a real folder.
    @Test
    void aFolderThatMayNotBeWrittenToIsToldApart() {
        var forbidden = FailingDisk.failingWith(() -> new AccessDeniedException("lock"));
        assertThrows(ReadOnlyFolderException.class, () -> FolderLock.take(catalogue, ANN, forbidden));
        FolderLock.take(catalogue, ANN).close();
    }

    @Test
    void aDiskThatFailsLeavesTheLockFree() {
        for (int call = 0; call < 3; call++) {
            var disk = FailingDisk.failingOnce(call);
            assertThrows(VaultException.class, () -> FolderLock.take(catalogue, ANN, disk));
            FolderLock.take(catalogue, BEN).close();
        }
    }
}
