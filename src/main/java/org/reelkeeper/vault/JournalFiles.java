package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The files of a journal, numbered from 1 without gaps.
record JournalFiles(Path folder) {

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.jsonl");

    /// The number of the last file; 0 when there is none.
    int last() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var names = Files.list(folder)) {
            return names.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new VaultException("listing the journal " + folder, e);
        }
    }

    Path file(int number) {
        return folder.resolve(name(number));
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%06d.jsonl", number);
    }

    long size(int number) {
        try {
            return Files.size(file(number));
        } catch (IOException e) {
            throw new VaultException("measuring " + file(number), e);
        }
    }

    /// The files that should be there and are not.
    List<JournalDamage> missing() {
        IntPredicate isMissing = number -> !Files.exists(file(number));
        return IntStream.rangeClosed(1, last())
                .filter(isMissing)
                .mapToObj(number -> new JournalDamage(name(number), 0, JournalDamage.Kind.MISSING_FILE))
                .toList();
    }

    /// The first line of a file, if it has a sound one.
    Optional<JournalLine> firstLine(int number) {
        if (!Files.exists(file(number))) {
            return Optional.empty();
        }
        try (var lines = new JournalLines(file(number))) {
            return lines.advance() ? JournalLine.parse(lines.line()) : Optional.empty();
        } catch (IOException e) {
            throw new VaultException("reading " + file(number), e);
        }
    }

    /// The chain up to the first line of a file, as that line has it.
    JournalChain chainBefore(int number) {
        return number <= 1
                ? JournalChain.fromStart()
                : firstLine(number).map(JournalChain::before).orElseGet(JournalChain::fromStart);
    }

    /// A name that no other file has, for bytes that are no longer part of the journal.
    String freeName(String what) {
        int number = 1;
        while (Files.exists(folder.resolve(name(what, number)))) {
            number++;
        }
        return name(what, number);
    }

    private static String name(String what, int number) {
        return what + "-" + number + ".bin";
    }
}
