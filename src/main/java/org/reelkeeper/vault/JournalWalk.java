package org.reelkeeper.vault;

import static org.reelkeeper.vault.JournalDamage.Kind.UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.reelkeeper.vault.JournalDamage.Kind;

/// Goes through the files of a journal in their order, checks every line and the chain, and tells what is damaged.
final class JournalWalk {

    /// Takes a line that is sound.
    @FunctionalInterface
    interface Taker {
        void take(JournalLine line, JournalEntry entry);
    }

    private final JournalFiles files;
    private final JournalChain chain;
    private final Consumer<JournalDamage> damaged;
    private long tail;

    JournalWalk(JournalFiles files, JournalChain chain, Consumer<JournalDamage> damaged) {
        this.files = files;
        this.chain = chain;
        this.damaged = damaged;
    }

    /// Gives the sound lines behind a sequence number to the taker; a file that is not there loses the chain.
    void file(int number, long after, Taker taker) {
        if (!Files.exists(files.file(number))) {
            chain.lose();
            return;
        }
        try (var lines = new JournalLines(files.file(number))) {
            while (lines.advance()) {
                line(number, lines, after, taker);
            }
            tail(number, lines);
        } catch (IOException e) {
            throw new VaultException("reading " + files.file(number), e);
        }
    }

    private void line(int number, JournalLines lines, long after, Taker taker) {
        var parsed = JournalLine.parse(lines.line());
        if (parsed.isEmpty()) {
            chain.lose();
            tell(number, lines.number(), UNREADABLE);
            return;
        }
        var line = parsed.get();
        chain.follow(line).ifPresent(kind -> tell(number, lines.number(), kind));
        if (line.sequence() > after) {
            line.entry()
                    .ifPresentOrElse(entry -> taker.take(line, entry), () -> tell(number, lines.number(), UNREADABLE));
        }
    }

    /// Only the last file may have a tail, and no sound line may hide in it.
    private void tail(int number, JournalLines lines) {
        var bytes = lines.tail();
        tail = bytes.length;
        if (tail > 0 && (number < files.last() || JournalLine.isWithoutFeed(bytes))) {
            tell(number, lines.number() + 1, UNREADABLE);
        }
    }

    /// How many bytes stand behind the last line feed of the file read last.
    long tail() {
        return tail;
    }

    private void tell(int number, long line, Kind kind) {
        damaged.accept(new JournalDamage(JournalFiles.name(number), line, kind));
    }
}
