package org.reelkeeper.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Where a journal ends: what whoever opens it has to know. Only the last file is read, and the one before it when the
/// last has no line yet; `verify` reads them all.
///
/// @param file the number of the last file; 0 when there is none
/// @param sequence of the last line that follows unbroken on those before; 0 when there is none
/// @param digest SHA-256 of that line
/// @param whole how many bytes of the last file the lines up to that one take
/// @param loose how many bytes stand behind it
/// @param damages what stops the journal from being gone on with; empty when only what was never acknowledged is damaged
/// @param never damage of what was never acknowledged, such as a power cut leaves
record JournalEnd(
        int file,
        long sequence,
        String digest,
        long whole,
        long loose,
        List<JournalDamage> damages,
        List<JournalDamage> never) {

    JournalEnd {
        damages = List.copyOf(damages);
        never = List.copyOf(never);
    }

    static JournalEnd of(JournalFiles files) {
        return new Survey(files).end();
    }

    /// One look at the end of a journal.
    private static final class Survey implements JournalWalk.Taker {

        private final JournalFiles files;
        private final OptionalLong mark;
        private final int last;
        private final List<JournalDamage> damages = new ArrayList<>();
        private final JournalChain chain;
        private long sequence;
        private String digest;
        private long whole;
        private long safeBehind;

        Survey(JournalFiles files) {
            this.files = files;
            this.mark = JournalMark.read(files.folder());
            this.last = files.last();
            int first = last > 1 && files.firstLine(last).isEmpty() ? last - 1 : last;
            chain = files.chainBefore(first);
            sequence = chain.sequence();
            digest = chain.digest();
            var walk = new JournalWalk(files, chain, damages::add);
            for (int number = Math.max(first, 1); number <= last; number++) {
                whole = 0;
                walk.file(number, Long.MAX_VALUE, this);
            }
        }

        @Override
        public void take(JournalLine line, JournalEntry entry) {
            throw new IllegalStateException("no line was asked for");
        }

        @Override
        public void pass(JournalLine line, long place) {
            if (damages.isEmpty()) {
                sequence = chain.sequence();
                digest = chain.digest();
                whole = place;
            } else {
                safeBehind = Math.max(safeBehind, line.safe());
            }
        }

        JournalEnd end() {
            var missing = files.missing();
            long loose = last == 0 || !missing.isEmpty() ? 0 : files.size(last) - whole;
            if (missing.isEmpty() && damages.isEmpty() && mark.orElse(0) > sequence) {
                damages.add(new JournalDamage(JournalFiles.name(Math.max(last, 1)), 0, JournalDamage.Kind.CUT_SHORT));
            }
            boolean isHarmless = missing.isEmpty() && damages.stream().allMatch(this::isNeverAcknowledged);
            var stopping = new ArrayList<>(missing);
            stopping.addAll(isHarmless ? List.of() : damages);
            return new JournalEnd(last, sequence, digest, whole, loose, stopping, isHarmless ? damages : List.of());
        }

        /// The mark says what was on the disk for sure, and so does every line that was written later.
        private boolean isNeverAcknowledged(JournalDamage damage) {
            return damage.kind() != JournalDamage.Kind.CUT_SHORT
                    && damage.file().equals(JournalFiles.name(last))
                    && mark.isPresent()
                    && mark.getAsLong() <= sequence
                    && safeBehind <= sequence;
        }
    }
}
