package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityFault.Why;
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
    private Authorities lists;
    private int same;

    private AuthorityLines(Authorities lists) {
        this.lists = lists;
    }

    /// Reads a file to its end. A line may build on those before it.
    ///
    /// @throws IOException when the file cannot be read
    public static Read read(InputStream in, Authorities known) throws IOException {
        var reading = new AuthorityLines(known);
        var lines = reading.lines;
        lines.read(
                in,
                (node, number) -> AuthorityJson.read(node)
                        .ifPresentOrElse(
                                entry -> reading.add(number, entry), () -> lines.refuse(number, "authority.no-entry")));
        return new Read(reading.entries, reading.same, lines.faults(), lines.faulty());
    }

    private void add(long number, AuthorityEntry entry) {
        var fault = lists.fault(entry);
        if (fault.isEmpty()) {
            lists = lists.and(entry);
            entries.add(entry);
        } else if (fault.get().why() == Why.NOTHING_NEW) {
            same++;
        } else {
            lines.refuse(number, fault.get().key(), fault.get().what());
        }
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
