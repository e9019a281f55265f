package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.edit.WrittenChange;
import org.reelkeeper.vault.JournalEntry.Abandoned;
import org.reelkeeper.vault.JournalEntry.Began;
import org.reelkeeper.vault.JournalEntry.Ended;

/// Everything that was ever changed, as lines of JSON in numbered files; each line holds the SHA-256 of the one
/// before. Append-only. Used by one thread, the one that writes the catalogue, which nobody may interrupt; others read
/// through a `JournalReader` of their own.
///
/// When an append or a force has failed, what was not forced is taken back as far as the disk lets us, and the journal
/// takes no entry until it is opened anew: after a failed force nobody knows what the system still holds.
public final class Journal implements AutoCloseable {

    /// The last file is read whole at every start.
    private static final long FULL = 4L << 20;

    /// A file grows to this many times the usual size rather than break a change set in two.
    private static final int STRETCH = 4;

    private final JournalFiles files;
    private final Disk disk;
    private final long full;
    private final JournalReader reader;
    private final Set<Long> openSets = new HashSet<>();
    private final JournalMark mark;
    private final List<TornJournal> torn;
    private JournalFile file;
    private int number;
    private long sequence;
    private ForcedLine forced;
    private String digest;
    private List<JournalDamage> damages = List.of();
    private boolean isStopped;

    private Journal(JournalFiles files, Disk disk, long full, JournalEnd end, List<TornJournal> torn)
            throws IOException {
        this.files = files;
        this.disk = disk;
        this.full = full;
        this.reader = new JournalReader(files.folder());
        this.number = Math.max(end.file(), 1);
        this.sequence = end.sequence();
        this.forced = new ForcedLine(end.sequence(), end.digest());
        this.digest = end.digest();
        this.torn = torn;
        this.file = JournalFile.open(disk, files.folder(), JournalFiles.name(number));
        this.mark = openMark();
    }

    private JournalMark openMark() throws IOException {
        boolean ready = false;
        try {
            var opened = JournalMark.open(disk, files.folder(), sequence);
            ready = true;
            return opened;
        } finally {
            if (!ready) {
                file.close();
            }
        }
    }

    /// Opens the journal of a catalogue to append to it; makes one where there is none. What was never acknowledged and
    /// is torn or damaged, and all behind it, is set aside as `torn-N.bin`.
    ///
    /// @throws JournalDamagedException when its last file is damaged where something may have been acknowledged, or a
    /// file is missing; nothing is changed then, and what stands before the damage can be read with a `JournalReader`
    public static Journal open(CatalogueFolder catalogue) {
        return open(catalogue.journal(), new LocalDisk(), FULL);
    }

    static Journal open(Path folder, Disk disk, long full) {
        var files = new JournalFiles(folder);
        try {
            disk.makeFolder(folder);
            var end = JournalEnd.of(files);
            JournalReader.refuse(end.damages());
            return new Journal(files, disk, full, end, setAside(files, end, disk));
        } catch (IOException e) {
            throw new VaultException("opening the journal " + folder, e);
        }
    }

    /// Makes a damaged journal one that can be opened; see `JournalMending`.
    ///
    /// @return the places where lines are lost; empty when the journal was sound
    public static List<JournalEntry.Lost> mend(CatalogueFolder catalogue) {
        return mend(catalogue.journal(), new LocalDisk());
    }

    static List<JournalEntry.Lost> mend(Path folder, Disk disk) {
        try {
            return JournalMending.mend(folder, disk);
        } catch (IOException e) {
            throw new VaultException("mending the journal " + folder, e);
        }
    }

    private static List<TornJournal> setAside(JournalFiles files, JournalEnd end, Disk disk) throws IOException {
        if (end.loose() == 0) {
            return List.of();
        }
        var name = TornTail.setAside(files, end, disk);
        return end.never().stream()
                .limit(1)
                .map(damage -> new TornJournal(damage, name))
                .toList();
    }

    /// What was damaged when it was opened and had never been acknowledged; empty when nothing was, or only a last line
    /// was not finished.
    public List<TornJournal> torn() {
        return torn;
    }

    /// Adds an entry and gives its sequence number. It is on the disk after the next `force`.
    ///
    /// @throws JournalDamagedException when a replay or a verification has found damage
    /// @throws JournalStoppedException when an earlier append or force has failed
    public long append(JournalEntry entry) {
        append(JournalLine.of(sequence + 1, digest, forced.sequence(), entry));
        follow(entry);
        return sequence;
    }

    /// Adds what a change set does to one record; as `append` of a `Changed`.
    public void append(long set, WrittenChange change) {
        append(JournalLine.of(sequence + 1, digest, forced.sequence(), set, change));
    }

    private void append(JournalLine line) {
        attempt("appending to the journal", () -> {
            turnOverWhenFull();
            file.append(line.bytes());
        });
        sequence = line.sequence();
        digest = line.digest();
    }

    /// Hands everything appended so far to the system: a killed program leaves it behind, a power cut may not.
    public void flush() {
        attempt("writing the journal", file::flush);
    }

    /// Brings everything appended so far to the disk.
    ///
    /// @throws JournalStoppedException when an earlier append or force has failed
    public void force() {
        attempt("forcing the journal to the disk", this::forceNow);
    }

    private void forceNow() throws IOException {
        file.force();
        if (forced.sequence() < sequence) {
            forced = new ForcedLine(sequence, digest);
            mark.move(sequence);
        }
    }

    /// The last entry known to be on the disk.
    public ForcedLine forced() {
        return forced;
    }

    /// The sequence number of the last entry; 0 when there is none.
    public long lastSequence() {
        return sequence;
    }

    /// Gives every entry behind a sequence number to the reader, in order, those not forced yet included.
    ///
    /// @throws JournalDamagedException where the journal is damaged; entries before that place have been given
    public void replay(long after, EntryReader entries) {
        if (after < sequence) {
            showAll();
            try {
                reader.replay(after, entries);
            } catch (JournalDamagedException e) {
                damages = List.of(e.damage());
                throw e;
            }
        }
    }

    /// Reads the whole journal; empty when it is sound.
    public List<JournalDamage> verify() {
        showAll();
        damages = reader.verify();
        return damages;
    }

    private void showAll() {
        if (!isStopped && damages.isEmpty()) {
            attempt("writing the journal", file::flush);
        }
    }

    private void follow(JournalEntry entry) {
        switch (entry) {
            case Began began -> openSets.add(began.info().number());
            case Ended ended -> openSets.remove(ended.number());
            case Abandoned abandoned -> openSets.remove(abandoned.number());
            case JournalEntry.Changed _,
                    JournalEntry.Noted _,
                    JournalEntry.Reached _,
                    JournalEntry.Drafted _,
                    JournalEntry.Setting _,
                    JournalEntry.Lost _ -> {}
        }
    }

    private void turnOverWhenFull() throws IOException {
        if (file.size() >= (openSets.isEmpty() ? full : full * STRETCH)) {
            forceNow();
            var next = JournalFile.open(disk, files.folder(), JournalFiles.name(number + 1));
            file.close();
            file = next;
            number++;
        }
    }

    /// Something done to the file.
    @FunctionalInterface
    private interface Act {
        void run() throws IOException;
    }

    private void attempt(String doing, Act act) {
        if (isStopped) {
            throw new JournalStoppedException();
        }
        JournalReader.refuse(damages);
        try {
            act.run();
        } catch (IOException e) {
            isStopped = true;
            takeBack(e);
            throw new VaultException(doing, e);
        }
    }

    private void takeBack(IOException reason) {
        try {
            file.takeBack();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /// Forces what was appended and closes the files.
    @Override
    public void close() {
        try (mark;
                var _ = file) {
            if (!isStopped) {
                forceNow();
                mark.force();
            }
        } catch (IOException e) {
            throw new VaultException("closing the journal", e);
        }
    }
}
