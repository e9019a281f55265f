package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reelkeeper.edit.Change.Altered;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Corrected;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;
import org.reelkeeper.vault.JournalEntry.Changed;

/// Measures how fast the vault takes things in; a program to start by hand, not a test. Its one argument is a folder
/// to work in.
final class VaultRates {

    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    private VaultRates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var rates = new VaultRates(Files.createTempDirectory(Path.of(arguments[0]), "rates"));
        rates.originals(330);
        rates.manyOriginals(10_000);
        rates.journal(100_000);
    }

    private void originals(int megabytes) throws IOException {
        var source = folder.resolve("source.txt");
        var prose = new Prose(1);
        try (var out = Files.newBufferedWriter(source)) {
            for (int written = 0; written < megabytes; written++) {
                out.write(prose.text(MEGABYTE));
            }
        }
        for (int round = 0; round < 4; round++) {
            var originals = new Originals(folder.resolve("originals" + round), new LocalDisk());
            var begun = Instant.now();
            var stored = originals.store(source, _ -> {}, () -> false);
            tell("store " + megabytes + " MB", begun);
            var file = OriginalShelf.place(folder.resolve("originals" + round), stored.sha256());
            System.out.printf(Locale.ROOT, "  size %.3f of the source%n", (double) Files.size(file) / stored.size());
            begun = Instant.now();
            for (long place = 0; place + 3300 < stored.size(); place += 3300) {
                originals.read(stored.sha256(), place, 3300);
            }
            tell("  read all spans of 3.3 kB in order", begun);
            begun = Instant.now();
            originals.verify(stored.sha256());
            tell("  verify", begun);
        }
    }

    private void manyOriginals(int count) throws IOException {
        var prose = new Prose(2);
        var files = new ArrayList<Path>();
        var sources = Files.createDirectory(folder.resolve("many"));
        for (int number = 0; number < count; number++) {
            files.add(Files.writeString(sources.resolve(number + ".txt"), prose.text(3000) + number));
        }
        var originals = new Originals(folder.resolve("originals-many"), new LocalDisk());
        var begun = Instant.now();
        originals.store(files, _ -> {}, () -> false);
        tell("store " + count + " files of 3.3 kB", begun);
        begun = Instant.now();
        originals.store(files, _ -> {}, () -> false);
        tell("  and again", begun);
    }

    private void journal(int count) {
        var prose = new Prose(3);
        var changes = new ArrayList<JournalEntry>();
        for (int key = 0; key < count; key++) {
            changes.add(new Changed(7, change(key, prose)));
        }
        for (int round = 0; round < 8; round++) {
            appendAll(changes, folder.resolve("journal" + round));
        }
    }

    private static void appendAll(List<JournalEntry> changes, Path place) {
        try (var journal = Journal.open(place, new LocalDisk(), 64L * MEGABYTE)) {
            var begun = Instant.now();
            changes.forEach(journal::append);
            tell("append " + changes.size() + " changes", begun);
            journal.force();
            tell("  and force", begun);
            begun = Instant.now();
            journal.replay(0, (_, _) -> {});
            tell("  replay", begun);
        }
        var begun = Instant.now();
        Journal.open(place, new LocalDisk(), 64L * MEGABYTE).close();
        tell("  open", begun);
        System.out.printf(
                "  %d bytes a line%n", new JournalFiles(place).file(1).toFile().length() / changes.size());
    }

    private static Altered change(long key, Prose prose) {
        var whole = new Span(10, 200);
        var value = new Span(20, 200);
        var before = prose.text(80).lines().collect(Collectors.joining(" "));
        var loaded = new FieldText(Field.TITLE, "Title:", before, new Loaded(whole, value));
        var corrected = new FieldText(Field.TITLE, "Title:", before + "!", new Corrected(whole, value, before));
        return new Altered(key, 3, 7, List.of(new FieldChange(Slot.of(Field.TITLE), loaded, corrected)));
    }

    private static void tell(String what, Instant begun) {
        var millis = Duration.between(begun, Instant.now()).toMillis();
        System.out.printf(Locale.ROOT, "%-45s %6d ms%n", what, millis);
    }
}
