package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityJson;

/// Entries of authority lists as JSON Lines, one a line. A bad line is named and the next one read.
public final class AuthorityLines {

    private static final int LONGEST = 1 << 16;

    /// What a file brings to lists.
    ///
    /// @param entries that the lists lack, in an order in which each can be added
    /// @param same how many lines said what the lists had
    /// @param wrong the first of the lines that could not be taken
    public record Read(List<AuthorityEntry> entries, int same, List<LineFault> wrong, long wrongLines) {
        public Read {
            entries = List.copyOf(entries);
            wrong = List.copyOf(wrong);
        }
    }

    private final List<AuthorityEntry> entries = new ArrayList<>();
    private final ObjectLines lines = new ObjectLines(LONGEST);
    private final Map<Long, AuthorityEntry> waiting = new LinkedHashMap<>();
    private Authorities lists;
    private int same;

    private AuthorityLines(Authorities lists) {
        this.lists = lists;
    }

    /// Reads a file to its end. Entries may build on each other.
    ///
    /// @param watching is asked before each line, and may end the reading by what it throws
    /// @throws IOException when the file cannot be read
    public static Read read(InputStream in, Authorities known, Runnable watching) throws IOException {
        var reading = new AuthorityLines(known);
        var lines = reading.lines;
        lines.read(in, (node, number) -> {
            watching.run();
            AuthorityJson.read(node)
                    .ifPresentOrElse(
                            entry -> reading.add(number, entry), () -> lines.refuse(number, "authority.no-entry"));
        });
        reading.addWaiting();
        return new Read(reading.entries, reading.same, lines.faults(), lines.faulty());
    }

    private void add(long number, AuthorityEntry entry) {
        var fault = lists.fault(entry);
        if (fault.isEmpty()) {
            lists = lists.and(entry);
            entries.add(entry);
        } else {
            switch (fault.get().why()) {
                case NOTHING_NEW -> same++;
                case NO_OWNER -> waiting.put(number, entry);
                default -> lines.refuse(number, fault.get().key(), fault.get().what());
            }
        }
    }

    /// An owner may stand behind its services.
    private void addWaiting() {
        int before = 0;
        while (!waiting.isEmpty() && before != waiting.size()) {
            before = waiting.size();
            var again = new LinkedHashMap<>(waiting);
            waiting.clear();
            again.forEach(this::add);
        }
        waiting.forEach((number, entry) ->
                lists.fault(entry).ifPresent(fault -> lines.refuse(number, fault.key(), fault.what())));
    }

    /// Writes one line for each.
    ///
    /// @throws IOException when it cannot be written
    public static void write(Collection<AuthorityEntry> entries, OutputStream out) throws IOException {
        for (var entry : entries) {
            var text = LoneSurrogates.escaped(AuthorityJson.write(entry).toString());
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
