package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.reelkeeper.vault.StoreOutcome.Stored;
import org.reelkeeper.vault.StoreOutcome.Unreadable;

/// Stores many files: those of one block several at a time, since forcing waits for the disk and not for a core;
/// longer ones alone, since each takes all cores.
final class ManyOriginals {

    private static final int AT_ONCE = 16;

    private final OriginalShelf shelf;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final List<StoreOutcome> outcomes = new ArrayList<>();
    private long stored;

    ManyOriginals(OriginalShelf shelf, LongConsumer progress, BooleanSupplier cancelled) {
        this.shelf = shelf;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    List<StoreOutcome> store(List<Path> files) {
        try (var work = new OrderedWork<>(AT_ONCE, this::take)) {
            for (var file : files) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("storing originals");
                }
                if (isSmall(file)) {
                    work.give(() -> small(file));
                } else {
                    work.finish();
                    take(large(file));
                }
            }
            work.finish();
        } catch (IOException e) {
            throw new VaultException("storing originals", e);
        }
        shelf.forceNames(names());
        return List.copyOf(outcomes);
    }

    /// What cannot be asked for its size cannot be read either, and costs no more than a small file.
    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) <= Originals.BLOCK;
        } catch (IOException _) {
            return true;
        }
    }

    private StoreOutcome large(Path file) {
        long before = stored;
        try (var source = Files.newInputStream(file)) {
            return new Stored(file, shelf.store(source, bytes -> progress.accept(before + bytes), cancelled));
        } catch (IOException e) {
            return new Unreadable(file, e);
        }
    }

    private StoreOutcome small(Path file) {
        try {
            return new Stored(file, shelf.store(block(file)));
        } catch (IOException e) {
            return new Unreadable(file, e);
        }
    }

    private static byte[] block(Path file) throws IOException {
        try (var source = Files.newInputStream(file)) {
            var block = source.readNBytes(Originals.BLOCK + 1);
            if (block.length > Originals.BLOCK) {
                throw new IOException(file + " grew while it was read");
            }
            return block;
        }
    }

    private void take(StoreOutcome outcome) {
        outcomes.add(outcome);
        if (outcome instanceof Stored done) {
            stored += done.original().size();
            progress.accept(stored);
        }
    }

    private List<String> names() {
        return outcomes.stream()
                .filter(Stored.class::isInstance)
                .map(outcome -> ((Stored) outcome).original().sha256())
                .toList();
    }
}
