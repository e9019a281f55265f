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
import java.util.Optional;
import org.reelkeeper.exchange.Lines.Line;
import org.reelkeeper.exchange.PhraseLine.Said;
import org.reelkeeper.exchange.PhraseLine.Wrong;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RuleSource;

/// Statements with what a person read in them, as JSON Lines: `{"source", "text", "rules"}` a line. A bad line is named
/// and the next one read.
public final class PhraseLines {

    /// More than any statement with its rules has.
    private static final int LONGEST = 1 << 20;

    /// So many bad lines are named; a file of another kind has no other.
    private static final int MOST_WRONG = 200;

    /// What a file says.
    ///
    /// @param statements each once
    /// @param wrong the first of the lines that could not be taken
    public record Read(List<ReadStatement> statements, List<WrongLine> wrong, long wrongLines) {
        public Read {
            statements = List.copyOf(statements);
            wrong = List.copyOf(wrong);
        }
    }

    /// A line that could not be taken.
    ///
    /// @param number from 1
    /// @param reason a message key
    public record WrongLine(long number, String reason, List<String> details) {
        public WrongLine {
            details = List.copyOf(details);
        }
    }

    private record Place(RuleSource source, String text) {}

    private final Map<Place, Long> places = new HashMap<>();
    private final List<ReadStatement> statements = new ArrayList<>();
    private final List<WrongLine> wrong = new ArrayList<>();
    private long wrongLines;

    private PhraseLines() {}

    /// Reads a file to its end.
    ///
    /// @throws IOException when the file cannot be read
    public static Read read(InputStream in) throws IOException {
        var phrases = new PhraseLines();
        var lines = new Lines(in, LONGEST);
        Optional<Line> next = lines.next();
        while (next.isPresent()) {
            if (!next.get().isBlank()) {
                phrases.take(next.get());
            }
            next = lines.next();
        }
        return new Read(phrases.statements, phrases.wrong, phrases.wrongLines);
    }

    private void take(Line line) {
        if (line.isTooLong()) {
            refuse(line, "phrases.wrong.too-long", List.of());
            return;
        }
        switch (PhraseLine.read(line.bytes())) {
            case Said(var statement) -> add(line, statement);
            case Wrong(var reason, var details) -> refuse(line, reason, details);
        }
    }

    /// What two lines say of one statement cannot both be meant.
    private void add(Line line, ReadStatement statement) {
        var known = places.putIfAbsent(new Place(statement.source(), statement.text()), line.number());
        if (known == null) {
            statements.add(statement);
        } else if (!statements.contains(statement)) {
            refuse(line, "phrases.wrong.said-before", List.of(known.toString()));
        }
    }

    private void refuse(Line line, String reason, List<String> details) {
        wrongLines++;
        if (wrong.size() < MOST_WRONG) {
            wrong.add(new WrongLine(line.number(), reason, details));
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
