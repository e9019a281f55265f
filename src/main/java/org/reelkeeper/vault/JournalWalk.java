package org.reelkeeper.vault;

import static org.reelkeeper.vault.JournalDamage.Kind.UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.reelkeeper.vault.JournalDamage.Kind;

/// Goes through the files of a journal in their order, checks every line and the chain, and tells what is damaged.
final class JournalWalk {

    /// Takes lines that are sound in themselves.
    @FunctionalInterface
    interface Taker {

        /// A line that was asked for.
        void take(JournalLine line, JournalEntry entry);

        /// Any line, before it is looked into.
        ///
        /// @param place how many bytes of the file stand up to its end
        default void pass(JournalLine line, long place) {}
    }

    private final JournalFiles files;
    private final JournalChain chain;
    private final Consumer<JournalDamage> damaged;

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
        taker.pass(line, lines.place());
        if (line.sequence() > after) {
            line.entry()
                    .ifPresentOrElse(entry -> taker.take(line, entry), () -> tell(number, lines.number(), UNREADABLE));
        }
    }

    /// Only the last file may have a tail, and no sound line may hide in it.
    private void tail(int number, JournalLines lines) {
        var bytes = lines.tail();
        if (bytes.length > 0 && (number < files.last() || JournalLine.isWithoutFeed(bytes))) {
            tell(number, lines.number() + 1, UNREADABLE);
        }
    }

    private void tell(int number, long line, Kind kind) {
        damaged.accept(new JournalDamage(JournalFiles.name(number), line, kind));
    }
}
