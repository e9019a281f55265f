package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.reelkeeper.vault.JournalEntry.Lost;

/// Makes a damaged journal one that can be gone on with, when a person has asked for it. Every line that can be read
/// stays as it is, byte for byte; where lines are lost, one line says so and says how the chain goes on behind them. A
/// file that is touched is kept beside as it was.
///
/// Why so: the lines behind a damage are sound and say what was done, so they are not given up for the one before them.
/// The loss stays written down, because everything that is made from the journal has to reckon with it.
final class JournalMending {

    private final JournalFiles files;
    private final Disk disk;
    private final JournalEnd end;
    private final OptionalLong mark;
    private final JournalChain chain = JournalChain.fromStart();
    private final List<Lost> losses = new ArrayList<>();

    /// Where lines are lost and none has been read again yet.
    private final List<Lost> open = new ArrayList<>();

    private JournalMending(JournalFiles files, Disk disk) {
        this.files = files;
        this.disk = disk;
        this.end = JournalEnd.of(files);
        this.mark = JournalMark.read(files.folder());
    }

    /// Does it, and says what is lost; empty when the journal was sound.
    static List<Lost> mend(Path folder, Disk disk) throws IOException {
        var mending = new JournalMending(new JournalFiles(folder), disk);
        for (int number = 1; number <= mending.end.file(); number++) {
            mending.file(number);
        }
        if (mending.mark.orElse(0) > mending.chain.sequence()) {
            JournalMark.open(disk, folder, mending.chain.sequence()).close();
        }
        return List.copyOf(mending.losses);
    }

    /// Writes a file anew if it has to be another.
    private void file(int number) throws IOException {
        if (!Files.exists(files.file(number))) {
            lose(JournalFiles.name(number), 0, "");
            JournalFile.open(disk, files.folder(), JournalFiles.name(number)).close();
        }
        var temporary = JournalFiles.name(number) + ".new";
        disk.delete(files.folder().resolve(temporary));
        try (var copy = JournalFile.open(disk, files.folder(), temporary)) {
            var kept = files.freeName("damaged-" + JournalFiles.name(number).replace(".jsonl", ""));
            if (isTouched(number, copy, kept)) {
                copy.force();
                keep(number, kept);
                disk.move(files.folder().resolve(temporary), files.file(number));
                disk.forceFolder(files.folder());
            }
        } finally {
            disk.delete(files.folder().resolve(temporary));
        }
    }

    private void keep(int number, String name) throws IOException {
        var temporary = files.folder().resolve(name + ".new");
        Files.copy(files.file(number), temporary, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = disk.open(temporary)) {
            disk.force(channel);
        }
        disk.move(temporary, files.folder().resolve(name));
    }

    /// Copies what can be read, and says whether that is not all.
    private boolean isTouched(int number, JournalFile copy, String kept) throws IOException {
        boolean isLast = number == end.file();
        int told = losses.size();
        boolean dropped = false;
        try (var lines = new JournalLines(files.file(number))) {
            while (lines.advance() && !(isLast && isHarmless(lines.place()))) {
                dropped |= !copied(lines, copy, number, kept);
            }
            if (isLast) {
                finish(copy, lines.number() + 1, kept);
            } else if (lines.tail().length > 0) {
                lose(JournalFiles.name(number), lines.number() + 1, kept);
                dropped = true;
            }
        }
        return dropped || losses.size() > told;
    }

    /// What opening sets aside without any loss.
    private boolean isHarmless(long place) {
        return end.damages().isEmpty() && place > end.whole();
    }

    private boolean copied(JournalLines lines, JournalFile copy, int number, String kept) throws IOException {
        var name = JournalFiles.name(number);
        var line = JournalLine.parse(lines.line())
                .filter(parsed -> parsed.sequence() > chain.sequence())
                .filter(parsed -> parsed.entry().isPresent());
        if (line.isEmpty()) {
            lose(name, lines.number(), kept);
            return false;
        }
        var sound = line.get();
        if (!isNext(sound)) {
            lose(name, lines.number(), kept);
        }
        write(copy, sound.sequence(), sound.previous());
        chain.follow(sound);
        copy.append(sound.bytes());
        return true;
    }

    private boolean isNext(JournalLine line) {
        return line.sequence() == chain.sequence() + 1 && line.previous().equals(chain.digest());
    }

    private void lose(String file, long line, String kept) {
        if (open.isEmpty()) {
            open.add(new Lost(file, line, kept, 0, ""));
        }
    }

    /// At the end only what was on the disk for sure is lost; anything else was never acknowledged.
    private void finish(JournalFile copy, long line, String kept) throws IOException {
        if (mark.orElse(0) > chain.sequence()) {
            lose(JournalFiles.name(end.file()), line, kept);
        } else if (mark.isPresent()) {
            open.clear();
        }
        write(copy, 0, "");
    }

    /// Writes the line that stands for what was lost, if anything was.
    private void write(JournalFile copy, long next, String previous) throws IOException {
        if (!open.isEmpty()) {
            var place = open.removeFirst();
            var lost = new Lost(place.file(), place.line(), place.kept(), next, previous);
            var line = JournalLine.of(chain.sequence() + 1, chain.digest(), chain.sequence(), lost);
            chain.follow(line);
            copy.append(line.bytes());
            losses.add(lost);
        }
    }
}
