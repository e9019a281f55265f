package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelkeeper.search.IndexFaultException;
import org.reelkeeper.search.IndexPosition;
import org.reelkeeper.search.RecordIndex;

/// Where the index of a catalogue stands. That of one that can only be read is made in a folder that is gone afterwards.
final class IndexPlace implements AutoCloseable {

    private final OpenCatalogue catalogue;
    private final String id;
    private final Path folder;

    /// @param id of the catalogue
    IndexPlace(OpenCatalogue catalogue, String id) {
        this.catalogue = catalogue;
        this.id = id;
        this.folder = catalogue.readOnly() ? temporary() : catalogue.folder().index();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("reelkeeper-index");
        } catch (IOException e) {
            throw new IndexFaultException("making a folder for the index", e);
        }
    }

    /// The index that is there, or a new one in its place when it cannot be read.
    RecordIndex open() {
        try {
            return RecordIndex.open(folder);
        } catch (IndexFaultException e) {
            System.getLogger(IndexPlace.class.getName())
                    .log(System.Logger.Level.WARNING, "the index cannot be opened and is made anew", e);
            delete();
            return RecordIndex.open(folder);
        }
    }

    void delete() {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
    }

    /// Whether an index that goes so far was made of this catalogue, as it is read now.
    boolean fits(IndexPosition position) {
        return !catalogue.readOnly()
                && position.catalogue().equals(id)
                && position.zone().equals(zone())
                && position.sequence() <= catalogue.journal().lastSequence();
    }

    IndexPosition position(DueKeys due) {
        return due.position(id, zone());
    }

    private String zone() {
        return catalogue.settings().zone().getId();
    }

    /// Where nothing can be written there is nobody to wait for.
    void onWriter(Runnable work) {
        if (catalogue.readOnly()) {
            work.run();
        } else {
            catalogue.writer().run(work);
        }
    }

    @Override
    public void close() {
        if (catalogue.readOnly()) {
            delete();
        }
    }
}
