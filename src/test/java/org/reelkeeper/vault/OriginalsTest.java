package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.Sha256;

class OriginalsTest {

    private static final int BLOCK = Originals.BLOCK;

    @TempDir
    Path folder;

    private CatalogueFolder catalogue;
    private Originals originals;

    @BeforeEach
    void open() {
        catalogue = new CatalogueFolder(folder.resolve("catalogue"));
        catalogue.create();
        originals = new Originals(catalogue);
    }

    private StoredOriginal store(byte[] bytes) throws IOException {
        return originals.store(new ByteArrayInputStream(bytes), _ -> {}, () -> false);
    }

    private static byte[] bytes(int length) {
        var bytes = Arrays.copyOf(new Prose(length).text(length / 2).getBytes(), length);
        for (int place = length / 2; place < length; place++) {
            bytes[place] = (byte) (place * 31 + (place >> 9) * 7);
        }
        return bytes;
    }

    private Path file(String sha256) {
        return OriginalShelf.place(catalogue.originals(), sha256);
    }

    private List<Path> filesLeft() throws IOException {
        try (var files = Files.walk(catalogue.originals())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 5 * BLOCK + 77})
    void aStoredFileReadsAsItWas(int length) throws IOException {
        var bytes = bytes(length);
        var stored = store(bytes);
        assertEquals(new StoredOriginal(Sha256.of(bytes), length), stored);
        assertTrue(originals.contains(stored.sha256()));
        assertEquals(length, originals.size(stored.sha256()));
        assertArrayEquals(bytes, originals.read(stored.sha256(), 0, length));
        try (var stream = originals.open(stored.sha256())) {
            assertArrayEquals(bytes, stream.readAllBytes());
        }
        assertTrue(originals.verify(stored.sha256()).isEmpty());
        assertEquals(List.of(stored.sha256()), originals.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK, 3 * BLOCK + 5})
    void anyZstandardProgramReadsTheWholeFile(int length) throws IOException {
        var bytes = bytes(length);
        try (var stream =
                new ZstdInputStream(Files.newInputStream(file(store(bytes).sha256())))) {
            assertArrayEquals(bytes, stream.readAllBytes());
        }
    }

    @Test
    void spansAreReadAroundEveryBorderOfBlocks() throws IOException {
        var bytes = bytes(4 * BLOCK + 100);
        var name = store(bytes).sha256();
        for (int border = 0; border <= 4; border++) {
            for (int shift = -2; shift <= 2; shift++) {
                int from = Math.max(0, border * BLOCK + shift);
                for (int length : new int[] {0, 1, 2, 3, 90}) {
                    var expected = Arrays.copyOfRange(bytes, from, from + length);
                    assertArrayEquals(expected, originals.read(name, from, length));
                }
            }
        }
        assertArrayEquals(Arrays.copyOfRange(bytes, 9, 3 * BLOCK), originals.read(name, 9, 3 * BLOCK - 9));
    }

    @Test
    void aSpanOutsideOfTheOriginalIsRefused() throws IOException {
        var name = store(bytes(100)).sha256();
        assertThrows(IndexOutOfBoundsException.class, () -> originals.read(name, 99, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> originals.read(name, -1, 2));
        assertEquals(0, originals.read(name, 100, 0).length);
    }

    @Test
    void storingTheSameBytesAgainChangesNothing() throws IOException {
        var bytes = bytes(BLOCK + 5);
        var name = store(bytes).sha256();
        var before = Files.readAttributes(file(name), "unix:ino");
        assertEquals(name, store(bytes).sha256());
        assertEquals(before, Files.readAttributes(file(name), "unix:ino"));
        assertEquals(1, filesLeft().size());
    }

    @Test
    void aCancelledStoreLeavesNothing() throws IOException {
        var source = new ByteArrayInputStream(bytes(8 * BLOCK));
        var read = new ArrayList<Long>();
        assertThrows(CancellationException.class, () -> originals.store(source, read::add, () -> read.size() == 5));
        assertEquals(List.of(), filesLeft());
        assertEquals(List.of(), originals.all());
    }

    @Test
    void aSourceThatFailsLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the drive was pulled out");
            }
        };
        var source = new SequenceInputStream(new ByteArrayInputStream(bytes(5 * BLOCK)), broken);
        assertThrows(IOException.class, () -> originals.store(source, _ -> {}, () -> false));
        assertEquals(List.of(), filesLeft());
    }

    @Test
    void manyFilesAreStoredAndOneThatCannotBeReadStopsNoOther() throws IOException {
        var files = new ArrayList<Path>();
        for (int number = 0; number < 200; number++) {
            files.add(Files.write(folder.resolve(number + ".txt"), bytes(number * 40)));
        }
        files.add(7, Files.write(folder.resolve("large.txt"), bytes(3 * BLOCK)));
        files.add(9, folder.resolve("not there.txt"));
        files.add(11, Files.createDirectory(folder.resolve("a folder")));
        files.add(files.getFirst());
        var progress = new ArrayList<Long>();
        var outcomes = originals.store(files, progress::add, () -> false);
        assertEquals(files, outcomes.stream().map(StoreOutcome::file).toList());
        assertInstanceOf(StoreOutcome.Unreadable.class, outcomes.get(9));
        assertInstanceOf(StoreOutcome.Unreadable.class, outcomes.get(11));
        for (var outcome : outcomes) {
            if (outcome instanceof StoreOutcome.Stored stored) {
                var bytes = Files.readAllBytes(stored.file());
                assertEquals(new StoredOriginal(Sha256.of(bytes), bytes.length), stored.original());
                assertArrayEquals(bytes, originals.read(stored.original().sha256(), 0, bytes.length));
            }
        }
        assertEquals(201, filesLeft().size());
        assertEquals(progress.stream().sorted().toList(), progress);
        assertThrows(CancellationException.class, () -> originals.store(files, _ -> {}, () -> true));
    }

    @Test
    void severalThreadsMayStoreAndReadAtOnce() throws Exception {
        var stores = new ArrayList<Future<StoredOriginal>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int number = 0; number < 60; number++) {
                var bytes = bytes(number % 20 * 30_000);
                stores.add(threads.submit(() -> {
                    var stored = store(bytes);
                    assertArrayEquals(bytes, originals.read(stored.sha256(), 0, bytes.length));
                    return stored;
                }));
            }
        }
        for (var store : stores) {
            assertTrue(originals.verify(store.get().sha256()).isEmpty());
        }
        assertEquals(20, originals.all().size());
    }

    @Test
    void aMissingOriginalIsNamed() {
        var name = Sha256.of(bytes(5));
        assertFalse(originals.contains(name));
        assertEquals(
                name,
                assertThrows(MissingOriginalException.class, () -> originals.read(name, 0, 1))
                        .sha256());
        assertThrows(MissingOriginalException.class, () -> originals.open(name));
        assertEquals("original " + name + " is missing", originals.verify(name).orElseThrow());
    }

    @Test
    void damageIsNamedByBlockAndTheOtherBlocksAreStillRead() throws IOException {
        var bytes = bytes(3 * BLOCK);
        var name = store(bytes).sha256();
        var file = Files.readAllBytes(file(name));
        file[(int) (long) table(name).places().get(1) + 500] ^= 1;
        Files.write(file(name), file);
        var damage = assertThrows(DamagedOriginalException.class, () -> originals.read(name, BLOCK + 10, 5));
        assertEquals(1, damage.block());
        assertArrayEquals(Arrays.copyOf(bytes, 40), originals.read(name, 0, 40));
        assertArrayEquals(Arrays.copyOfRange(bytes, 2 * BLOCK, 3 * BLOCK), originals.read(name, 2 * BLOCK, BLOCK));
    }

    private FrameTable table(String name) throws IOException {
        try (var file = FileChannel.open(file(name))) {
            return FrameTable.read(file, name);
        }
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        var name = store(bytes(2 * BLOCK + 99)).sha256();
        var whole = Files.readAllBytes(file(name));
        var random = new Random(4);
        for (int round = 0; round < 300; round++) {
            var flipped = whole.clone();
            int limit = round < 100 ? 40 : whole.length;
            flipped[random.nextInt(limit)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(name), flipped);
            assertTrue(originals.verify(name).isPresent());
        }
    }

    @Test
    void aFileCutAnywhereIsNoticedAndHealedByStoringItsBytesAgain() throws IOException {
        var bytes = bytes(2 * BLOCK);
        var name = store(bytes).sha256();
        var whole = Files.readAllBytes(file(name));
        var lengths = new ArrayList<>(List.of(0, 1, 31, 32, 33, whole.length - 1, whole.length - 42));
        lengths.add((int) (long) table(name).places().get(1));
        for (int length : lengths) {
            Files.write(file(name), Arrays.copyOf(whole, length));
            assertTrue(originals.verify(name).isPresent());
            store(bytes);
            assertTrue(originals.verify(name).isEmpty());
        }
        Files.write(file(name), Arrays.copyOf(whole, whole.length + 1));
        assertTrue(originals.verify(name).isPresent());
    }

    @Test
    void originalsUnderAnotherNameAreNoticed() throws IOException {
        var one = store(bytes(500)).sha256();
        var other = store(bytes(600)).sha256();
        Files.write(file(one), Files.readAllBytes(file(other)));
        assertTrue(originals.verify(one).orElseThrow().contains(other));
    }

    @Test
    void leftoversOfKilledStoresAreNoOriginalsAndCanBeDeleted() throws IOException {
        store(bytes(500));
        Files.write(catalogue.originals().resolve("half" + OriginalWriter.PASSING), bytes(5));
        assertEquals(1, originals.all().size());
        originals.deleteLeftovers();
        assertEquals(1, filesLeft().size());
    }

    @Test
    void filesAreTheOwnersAlone() throws IOException {
        assertEquals("rw-------", permissions(file(store(bytes(5)).sha256())));
        assertEquals("rwx------", permissions(catalogue.originals()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
