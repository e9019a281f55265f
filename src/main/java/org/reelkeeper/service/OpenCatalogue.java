package org.reelkeeper.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.ForcedEntry;
import org.reelkeeper.store.TableWork;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.Journal;
import org.reelkeeper.vault.Originals;

/// The parts of an open catalogue that the use cases share.
///
/// @param journals gives the journal, or refuses when the catalogue is open for reading only
/// @param signature the name that changes are written under
record OpenCatalogue(
        CatalogueFolder folder,
        Originals originals,
        Supplier<Journal> journals,
        Database database,
        CatalogueWriter writer,
        Events events,
        Numbers numbers,
        Settings settings,
        Clock clock,
        Signature signature,
        boolean readOnly) {

    String who() {
        return signature.who();
    }

    Journal journal() {
        return journals.get();
    }

    /// Notes that the working catalogue holds the journal up to here, and what of the journal is on the disk.
    TableWork<Boolean> following(long sequence) {
        var forced = journal().forced();
        return tables -> {
            tables.position().move(sequence, new ForcedEntry(forced.sequence(), forced.digest()));
            return true;
        };
    }

    /// Refuses to write a file of a person's where it could take the place of a part of the catalogue.
    void checkOutside(Path file) {
        var place = file.toAbsolutePath().normalize();
        if (place.startsWith(folder.root()) && !place.startsWith(folder.backups())) {
            throw new RefusedActException("act.inside-catalogue", file);
        }
    }

    /// Refuses acts that write on a catalogue that was opened for reading, or on a disk that is nearly full.
    void checkWritable() {
        if (readOnly) {
            throw new RefusedActException("act.read-only");
        }
        room().check(0);
    }

    Room room() {
        return new Room(folder.root());
    }
}
