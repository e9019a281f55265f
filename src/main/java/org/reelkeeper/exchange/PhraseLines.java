package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.exchange.PhraseLine.Said;
import org.reelkeeper.exchange.PhraseLine.Wrong;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RuleSource;
import tools.jackson.databind.JsonNode;

/// Statements with what a person read in them, as JSON Lines: `{"source", "text", "rules"}` a line. A bad line is named
/// and the next one read.
public final class PhraseLines {

    /// More than any statement with its rules has.
    private static final int LONGEST = 1 << 20;

    /// What a file says.
    ///
    /// @param statements each once
    /// @param wrong the first of the lines that could not be taken
    public record Read(List<ReadStatement> statements, List<LineFault> wrong, long wrongLines) {
        public Read {
            statements = List.copyOf(statements);
            wrong = List.copyOf(wrong);
        }
    }

    private record Place(RuleSource source, String text) {}

    private final ObjectLines lines = new ObjectLines(LONGEST);
    private final Map<Place, Long> places = new HashMap<>();
    private final List<ReadStatement> statements = new ArrayList<>();

    private PhraseLines() {}

    /// Reads a file to its end.
    ///
    /// @throws IOException when the file cannot be read
    public static Read read(InputStream in) throws IOException {
        var phrases = new PhraseLines();
        phrases.lines.read(in, phrases::take);
        return new Read(phrases.statements, phrases.lines.faults(), phrases.lines.faulty());
    }

    private void take(JsonNode node, long number) {
        switch (PhraseLine.read(node)) {
            case Said(var statement) -> add(number, statement);
            case Wrong(var reason, var details) -> lines.refuse(number, reason, details.toArray(String[]::new));
        }
    }

    /// What two lines say of one statement cannot both be meant.
    private void add(long number, ReadStatement statement) {
        var known = places.putIfAbsent(new Place(statement.source(), statement.text()), number);
        if (known == null) {
            statements.add(statement);
        } else if (!statements.contains(statement)) {
            lines.refuse(number, "phrases.wrong.said-before", known.toString());
        }
    }

    /// Writes one line for each.
    ///
    /// @throws IOException when it cannot be written
    public static void write(Collection<ReadStatement> statements, OutputStream out) throws IOException {
        for (var statement : statements) {
            out.write((PhraseLine.write(statement) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
