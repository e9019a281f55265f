package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelkeeper.search.IndexFaultException;
import org.reelkeeper.search.IndexPosition;
import org.reelkeeper.search.RecordIndex;
import org.reelkeeper.service.CatalogueEvent.IndexProgressed;

/// The open index of a catalogue: puts in what is due, and from time to time lets it be found, says how far it is and
/// brings it to the disk. For one thread; any may ask for the index.
final class IndexUpkeep {

    private static final int PART = 100;

    /// Every refresh leaves a part of its own in the index, which has to be merged.
    private static final long BETWEEN_REFRESHES_NANOS = 5_000_000_000L;

    private static final long BETWEEN_REPORTS_NANOS = 1_000_000_000L;
    private static final long BETWEEN_COMMITS_NANOS = 20_000_000_000L;

    private final OpenCatalogue catalogue;
    private final IndexPlace place;
    private final DueKeys due;
    private final IndexedReading reading;
    private volatile Optional<RecordIndex> index = Optional.empty();
    private long refreshed;
    private long reported;
    private long committed;

    IndexUpkeep(OpenCatalogue catalogue, IndexPlace place, DueKeys due) {
        this.catalogue = catalogue;
        this.place = place;
        this.due = due;
        this.reading = new IndexedReading(catalogue.database(), catalogue.settings());
    }

    /// The index, whatever it holds so far; none before it is open.
    Optional<RecordIndex> index() {
        return index;
    }

    /// Opens it, and says how far it goes; it is empty where that is unknown.
    Optional<IndexPosition> open() {
        var opened = place.open();
        index = Optional.of(opened);
        var position = opened.position().filter(place::fits);
        if (position.isEmpty()) {
            opened.removeAll();
        }
        return position;
    }

    /// Reads records again. All cores read and make documents; nobody else puts meanwhile.
    void put(List<Long> keys) {
        index.ifPresent(open -> IntStream.range(0, (keys.size() + PART - 1) / PART)
                .parallel()
                .mapToObj(part -> keys.subList(part * PART, Math.min(keys.size(), (part + 1) * PART)))
                .forEach(part -> put(part, open)));
    }

    private void put(List<Long> keys, RecordIndex open) {
        var piece = reading.read(keys);
        open.put(piece.records());
        open.remove(piece.gone());
    }

    /// Does of the rest what it is time for; all of it when nothing more is to come.
    void tend(boolean more) {
        long now = System.nanoTime();
        if (!more || now - refreshed > BETWEEN_REFRESHES_NANOS) {
            refresh();
        }
        if (!more || now - reported > BETWEEN_REPORTS_NANOS) {
            report();
        }
        if (!more || now - committed > BETWEEN_COMMITS_NANOS) {
            commit();
        }
    }

    /// Lets everything that was put be found.
    void refresh() {
        index.ifPresent(RecordIndex::refresh);
        due.done();
        refreshed = System.nanoTime();
    }

    void report() {
        catalogue.events().publish(new IndexProgressed(due.count()));
        reported = System.nanoTime();
    }

    /// Brings it to the disk, where anything may be written. Not before the journal: an index that has seen more than a
    /// journal whose end was lost would be taken for that of another future.
    void commit() {
        if (!catalogue.readOnly()) {
            var position = place.position(due);
            place.onWriter(() -> catalogue.journal().force());
            index.ifPresent(open -> open.commit(position));
        }
        committed = System.nanoTime();
    }

    /// Closes it without what was not committed.
    void giveUp() {
        var open = index;
        index = Optional.empty();
        open.ifPresent(held -> {
            try {
                held.close();
            } catch (IndexFaultException e) {
                Indexing.log("a damaged index did not close in order", e);
            }
        });
    }
}
