package org.reelkeeper.search;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;

/// Lends the newest state of the index; one that is lent stays open until it is given back.
final class Readers implements AutoCloseable {

    private final IndexWriter writer;
    private final SegmentCache segments = new SegmentCache();
    private volatile Snapshot newest;

    Readers(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.newest = new Snapshot(DirectoryReader.open(writer), segments);
    }

    <T> T with(Function<Snapshot, T> searching) {
        var snapshot = Reading.doing("searching", this::borrowed);
        try {
            return searching.apply(snapshot);
        } finally {
            Reading.doing("searching", () -> {
                snapshot.reader().decRef();
                return true;
            });
        }
    }

    private Snapshot borrowed() {
        while (true) {
            var snapshot = newest;
            if (snapshot.reader().tryIncRef()) {
                return snapshot;
            }
            if (snapshot.equals(newest)) {
                throw new AlreadyClosedException("the index is closed");
            }
        }
    }

    void refresh() throws IOException {
        var old = newest;
        var changed = DirectoryReader.openIfChanged(old.reader(), writer);
        if (changed != null) {
            newest = new Snapshot(changed, segments);
            old.reader().decRef();
        }
    }

    @Override
    public void close() throws IOException {
        newest.reader().decRef();
    }
}
