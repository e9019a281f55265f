package org.reelkeeper.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.exchange.AtomicFile;
import org.reelkeeper.exchange.PhraseLines;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RuleSource;

/// What persons have said of statements once for all records; each is kept as a setting of the catalogue. Any thread.
public final class PhraseBook {

    /// A name goes on with the place of the statement, a space and its text.
    private static final String PREFIX = "phrase.";

    private final OpenCatalogue catalogue;

    /// What a file of phrases brought.
    ///
    /// @param learnt statements that were not known
    /// @param same statements that were known so
    /// @param kept statements that the catalogue knows otherwise, and goes on to know so
    /// @param wrong the first of the lines that could not be taken
    public record Brought(int learnt, int same, List<ReadStatement> kept, List<WrongLine> wrong, long wrongLines) {
        public Brought {
            kept = List.copyOf(kept);
            wrong = List.copyOf(wrong);
        }
    }

    PhraseBook(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// All that are known, in the order of their places and texts.
    public List<ReadStatement> all() {
        return catalogue.settings().beginningWith(PREFIX).values().stream()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> read(text).stream())
                .sorted(Comparator.comparing(ReadStatement::source).thenComparing(ReadStatement::text))
                .toList();
    }

    /// What is known of one.
    public Optional<ReadStatement> find(RuleSource source, String text) {
        var kept = catalogue.settings().text(name(source, text));
        return kept.isEmpty() ? Optional.empty() : read(kept);
    }

    void learn(List<ReadStatement> statements) {
        var settings = new LinkedHashMap<String, String>();
        statements.forEach(statement -> settings.put(name(statement.source(), statement.text()), write(statement)));
        new SettingChange(catalogue).make(settings);
    }

    /// Knows a statement no longer. What it gave to records stays with them.
    public void forget(RuleSource source, String text) {
        new SettingChange(catalogue).make(name(source, text), "");
    }

    /// Writes all that are known into a file.
    ///
    /// @throws IOException when it cannot be written
    public int export(Path file) throws IOException {
        catalogue.checkOutside(file);
        var all = all();
        AtomicFile.replace(file, out -> PhraseLines.write(all, out));
        return all.size();
    }

    /// Learns what a file knows. What the catalogue knows otherwise is not overwritten.
    ///
    /// @throws IOException when it cannot be read
    public Brought bring(Path file) throws IOException {
        catalogue.checkWritable();
        PhraseLines.Read read;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            read = PhraseLines.read(in);
        }
        var fresh = read.statements().stream()
                .filter(statement -> find(statement.source(), statement.text()).isEmpty())
                .toList();
        var kept = read.statements().stream()
                .filter(statement -> find(statement.source(), statement.text())
                        .filter(known -> !known.equals(statement))
                        .isPresent())
                .toList();
        int same = read.statements().size() - fresh.size() - kept.size();
        learn(fresh);
        return new Brought(fresh.size(), same, kept, WrongLine.of(read.wrong()), read.wrongLines());
    }

    private static String name(RuleSource source, String text) {
        return PREFIX + source.key() + " " + text;
    }

    /// In the shape of a record's mark, which never refuses.
    private static String write(ReadStatement statement) {
        return new PersonRules("", List.of(), List.of(statement)).text();
    }

    private static Optional<ReadStatement> read(String text) {
        return PersonRules.parse(text).statements().stream().findFirst();
    }
}
