package org.reelkeeper.vault;

import java.util.ArrayList;
import java.util.List;

/// Where a journal ends: what whoever opens it has to know. Only the last file is read, and the one before it when the
/// last has no line yet; `verify` reads them all.
///
/// @param file the number of the last file; 0 when there is none
/// @param sequence of the last sound line; 0 when there is none
/// @param digest SHA-256 of the last sound line
/// @param tail how many bytes stand behind the last line feed of the last file
record JournalEnd(int file, long sequence, String digest, long tail, List<JournalDamage> damages) {

    JournalEnd {
        damages = List.copyOf(damages);
    }

    static JournalEnd of(JournalFiles files) {
        int last = files.last();
        int first = last > 1 && files.firstLine(last).isEmpty() ? last - 1 : last;
        var damages = new ArrayList<>(files.missing());
        var chain = files.chainBefore(first);
        var walk = new JournalWalk(files, chain, damages::add);
        for (int number = Math.max(first, 1); number <= last; number++) {
            walk.file(number, Long.MAX_VALUE, (_, _) -> {});
        }
        return new JournalEnd(last, chain.sequence(), chain.digest(), walk.tail(), damages);
    }
}
