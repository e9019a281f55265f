package org.reelkeeper.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadProgress.Tally;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.exchange.SourcePiece;
import org.reelkeeper.exchange.SourceReaders;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.vault.DamagedOriginalException;
import org.reelkeeper.vault.MissingOriginalException;

/// Reads the originals of a load and hands their pieces on in batches, each with the place that it reaches to.
///
/// Bytes already in the catalogue are read again and passed over: only the reader knows where a record begins, and it
/// is
/// many times faster than the writing that follows. It reads in the catalogue's zone, which nobody can change while a
/// load is not finished; so reading again gives the same.
final class LoadReading {

    /// Pieces that are taken together, and how far the load has come with them.
    record Batch(List<Delivered> pieces, LoadProgress reached, long bytes) {}

    private final OpenCatalogue catalogue;
    private final LoadState load;
    private final long limit;
    private final boolean isStrict;
    private final Consumer<Delivered.Read> passed;
    private final Consumer<Batch> taker;
    private final List<Delivered> open = new ArrayList<>();
    private long records;
    private long bytesOfFilesBefore;

    private LoadReading(
            OpenCatalogue catalogue,
            LoadState load,
            long limit,
            boolean isStrict,
            Consumer<Delivered.Read> passed,
            Consumer<Batch> taker) {
        this.catalogue = catalogue;
        this.load = load;
        this.limit = limit;
        this.isStrict = isStrict;
        this.passed = passed;
        this.taker = taker;
    }

    /// Reads from where the load stands to its end. An original that has been damaged meanwhile is refused and stops
    /// nothing.
    ///
    /// @param passed takes the records before that place, which were judged earlier
    static LoadReading onward(
            OpenCatalogue catalogue, LoadState load, Consumer<Delivered.Read> passed, Consumer<Batch> taker) {
        return new LoadReading(catalogue, load, Long.MAX_VALUE, false, passed, taker);
    }

    /// Reads from where the load stands what was read before; an original that is damaged cannot be passed over.
    ///
    /// @param limit how many records it takes at the most, counted from the start of the load
    static LoadReading again(OpenCatalogue catalogue, LoadState load, long limit, Consumer<Batch> taker) {
        return new LoadReading(catalogue, load, limit, true, _ -> {}, taker);
    }

    /// Reads to the end.
    ///
    /// @throws org.reelkeeper.job.JobCancelledException between two records; what was handed on stays
    void run(JobContext context) {
        for (int file = 0; file < load.files().size(); file++) {
            read(file, load.files().get(file), context);
            bytesOfFilesBefore += load.files().get(file).size();
        }
        if (!open.isEmpty() || load.from().files() < load.files().size()) {
            handOn(load.files().size(), 0); // perhaps without a piece, so that the whole is known to have been read
        }
    }

    private void read(int file, LoadedFile loaded, JobContext context) {
        try (var in = catalogue.originals().open(loaded.sha256())) {
            SourceReaders.forFile(loaded.name(), catalogue.settings().reading()).read(in, piece -> {
                context.checkCancelled();
                take(file, loaded, piece);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("reading the original of " + loaded.name(), e);
        } catch (MissingOriginalException | DamagedOriginalException e) {
            if (isStrict) {
                throw e;
            }
            refuseRest(file, loaded, String.valueOf(e.getMessage()));
        }
    }

    private void refuseRest(int file, LoadedFile loaded, String why) {
        var rest = new SourcePiece.Refused(loaded.size(), 0, 0, "load.refused.unreadable", List.of(why));
        take(file, loaded, rest);
    }

    private void take(int file, LoadedFile loaded, SourcePiece piece) {
        boolean taken = isTaken(file, piece);
        switch (piece) {
            case SourcePiece.Read read -> {
                records++;
                var delivered = Delivered.read(
                        file, loaded.name(), loaded.sha256(), read, load.firstKey() + records - 1, load.number());
                if (taken) {
                    passed.accept(delivered);
                } else if (records <= limit) {
                    open.add(delivered);
                }
            }
            case SourcePiece.Refused refused -> {
                if (!taken && records < limit) {
                    open.add(new Delivered.Refused(file, loaded.name(), refused));
                }
            }
            case SourcePiece.Frame _ -> {}
        }
        if (open.size() >= Scribe.PIECE) {
            handOn(file, piece.offset() + piece.length());
        }
    }

    private boolean isTaken(int file, SourcePiece piece) {
        var from = load.from();
        return file < from.files() || (file == from.files() && piece.offset() < from.offset());
    }

    private void handOn(int file, long offset) {
        var reached = new LoadProgress(file, offset, Math.min(records, limit), Tally.NONE);
        taker.accept(new Batch(List.copyOf(open), reached, bytesOfFilesBefore + offset));
        open.clear();
    }
}
