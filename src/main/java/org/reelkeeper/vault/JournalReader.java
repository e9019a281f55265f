package org.reelkeeper.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a journal and never writes to it. Sees the lines that are whole at that moment; a tail without line feed was
/// never acknowledged and is passed over. Any thread, also while another appends.
public final class JournalReader {

    private final JournalFiles files;

    public JournalReader(CatalogueFolder catalogue) {
        this(catalogue.journal());
    }

    JournalReader(Path folder) {
        this.files = new JournalFiles(folder);
    }

    /// Gives every entry behind a sequence number to the reader, in order, checking each line and the chain.
    ///
    /// @throws JournalDamagedException where the journal is damaged; entries before that place have been given
    public void replay(long after, EntryReader reader) {
        refuse(files.missing());
        int first = firstFile(after);
        var walk = new JournalWalk(files, files.chainBefore(first), damage -> refuse(List.of(damage)));
        for (int number = first; number <= files.last(); number++) {
            walk.file(number, after, (line, entry) -> reader.accept(line.sequence(), entry));
        }
    }

    /// Reads the whole journal; empty when it is sound.
    public List<JournalDamage> verify() {
        return verify((_, _) -> {});
    }

    /// Reads the whole journal and gives every entry that can be read, also behind a damage. Empty when it is sound.
    public List<JournalDamage> verify(EntryReader reader) {
        long safe = JournalMark.read(files.folder()).orElse(0);
        var damages = new ArrayList<>(files.missing());
        var chain = JournalChain.fromStart();
        var walk = new JournalWalk(files, chain, damages::add);
        for (int number = 1; number <= files.last(); number++) {
            walk.file(number, -1, (line, entry) -> reader.accept(line.sequence(), entry));
        }
        if (chain.sequence() < safe) {
            int last = Math.max(files.last(), 1);
            damages.add(new JournalDamage(JournalFiles.name(last), 0, JournalDamage.Kind.CUT_SHORT));
        }
        return List.copyOf(damages);
    }

    /// Whether the journal holds this line, be it sound or damaged elsewhere.
    public boolean holds(ForcedLine line) {
        int number = firstFile(line.sequence() - 1);
        var taker = new JournalWalk.Taker() {
            private boolean found;

            @Override
            public void take(JournalLine other, JournalEntry entry) {
                throw new IllegalStateException("no line was asked for");
            }

            @Override
            public void pass(JournalLine other, long place) {
                found |= other.sequence() == line.sequence() && other.digest().equals(line.digest());
            }
        };
        if (Files.exists(files.file(number))) {
            new JournalWalk(files, files.chainBefore(number), _ -> {}).file(number, Long.MAX_VALUE, taker);
        }
        return taker.found || line.sequence() == 0;
    }

    /// The last file that begins at or before the first entry wanted.
    private int firstFile(long after) {
        int number = files.last();
        while (number > 1
                && files.firstLine(number)
                        .filter(line -> line.sequence() <= after + 1)
                        .isEmpty()) {
            number--;
        }
        return Math.max(number, 1);
    }

    /// Throws the first damage, if there is any.
    public static void refuse(List<JournalDamage> damages) {
        if (!damages.isEmpty()) {
            throw new JournalDamagedException(damages.getFirst());
        }
    }
}
