package org.reelkeeper.vault;

import static org.reelkeeper.vault.JournalDamage.Kind.BROKEN_CHAIN;
import static org.reelkeeper.vault.JournalDamage.Kind.WRONG_SEQUENCE;

import java.util.Optional;
import org.reelkeeper.vault.JournalDamage.Kind;
import org.reelkeeper.vault.JournalEntry.Lost;

/// Follows the lines of a journal and says where one does not follow the one before it. Goes on behind a damaged line,
/// so that one damage is told once.
final class JournalChain {

    private long sequence;
    private String digest;
    private boolean isKnown;

    /// A chain of which this line was the last.
    private JournalChain(long sequence, String digest) {
        this.sequence = sequence;
        this.digest = digest;
        this.isKnown = true;
    }

    static JournalChain fromStart() {
        return new JournalChain(0, JournalLine.NOTHING);
    }

    /// The chain as the first line to come has it; taken as it is.
    static JournalChain before(JournalLine line) {
        return new JournalChain(line.sequence() - 1, line.previous());
    }

    /// A line that stands for lost ones says itself what comes behind them.
    Optional<Kind> follow(JournalLine line) {
        var damage = isKnown ? compare(line) : Optional.<Kind>empty();
        sequence = line.sequence();
        digest = line.digest();
        isKnown = true;
        if (line.isLoss()) {
            line.entry().map(Lost.class::cast).filter(lost -> lost.next() > 0).ifPresent(this::goOnBehind);
        }
        return damage;
    }

    private void goOnBehind(Lost lost) {
        sequence = lost.next() - 1;
        digest = lost.previous();
    }

    private Optional<Kind> compare(JournalLine line) {
        if (line.sequence() != sequence + 1) {
            return Optional.of(WRONG_SEQUENCE);
        }
        return line.previous().equals(digest) ? Optional.empty() : Optional.of(BROKEN_CHAIN);
    }

    /// A line could not be read; the next one is taken as it is.
    void lose() {
        isKnown = false;
    }

    long sequence() {
        return sequence;
    }

    String digest() {
        return digest;
    }
}
