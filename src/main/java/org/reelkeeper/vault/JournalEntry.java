package org.reelkeeper.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;

/// One line of the journal. A change set is a `Began`, what it did, and an `Ended`; without its end it never happened.
public sealed interface JournalEntry {

    /// A change set begins.
    ///
    /// @param files what a load takes in, already among the originals; empty for other change sets
    /// @param firstKey the first key that the change set gives to a new record; 0 when it gives none
    record Began(ChangeSetInfo info, List<LoadedFile> files, long firstKey) implements JournalEntry {
        public Began {
            files = List.copyOf(files);
        }
    }

    /// What change set `number` does to one record.
    record Changed(long number, Change change) implements JournalEntry {}

    /// What load `number` refused or found in conflict.
    record Noted(long number, LoadNote note) implements JournalEntry {}

    /// Load `number` has come this far.
    ///
    /// @param added the keys of the records that it has brought since it last said so; the originals hold the rest
    record Reached(long number, LoadProgress progress, List<KeyRun> added) implements JournalEntry {
        public Reached {
            added = List.copyOf(added);
        }
    }

    /// A change set is whole and has happened.
    record Ended(long number, long records) implements JournalEntry {}

    /// A change set that began and was never ended; it did not happen.
    record Abandoned(long number) implements JournalEntry {}

    /// What is typed for a record and not saved, by the key of its slot; empty once saved or discarded.
    record Drafted(long key, Instant at, Map<String, String> texts) implements JournalEntry {
        public Drafted {
            texts = Map.copyOf(texts);
        }
    }

    /// A setting of the catalogue.
    record Setting(String name, String value) implements JournalEntry {}

    /// Lines stood here that can no longer be read. What follows was written after them and may build on them.
    ///
    /// @param file the journal file that they stood in
    /// @param line the first of them there, from 1; 0 for the file as a whole
    /// @param kept the file that holds their bytes; empty when there were none
    /// @param next the number of the line that follows; 0 when the journal goes on behind this line
    /// @param previous what the line that follows has for the hash of the one before
    record Lost(String file, long line, String kept, long next, String previous) implements JournalEntry {}
}
