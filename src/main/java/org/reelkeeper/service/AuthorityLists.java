package org.reelkeeper.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reelkeeper.exchange.AtomicFile;
import org.reelkeeper.exchange.AuthorityLines;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityFault;
import org.reelkeeper.rights.AuthorityJson;

/// What the staff of a catalogue add to its authority lists. All records are read by it at once, the earlier ones too.
/// Any thread, but never the one that draws the window.
public final class AuthorityLists {

    private final OpenCatalogue catalogue;
    private final ReadingChange change;

    /// What a file brought.
    ///
    /// @param brought lines that brought something
    /// @param same lines that said what was known
    /// @param records records that are read otherwise now
    /// @param wrong the first of the lines that could not be taken
    public record Brought(int brought, int same, long records, List<WrongLine> wrong, long wrongLines) {
        public Brought {
            wrong = List.copyOf(wrong);
        }
    }

    AuthorityLists(OpenCatalogue catalogue, ReadingChange change) {
        this.catalogue = catalogue;
        this.change = change;
    }

    /// The lists as they are.
    public Authorities lists() {
        return catalogue.settings().authorities();
    }

    /// Adds an entry, and says how many records are read otherwise now.
    ///
    /// @throws RefusedActException when it cannot stand in the lists, or a load is not at its end
    public long add(AuthorityEntry entry, JobContext context) {
        return change.make(
                Settings.AUTHORITIES,
                () -> {
                    lists().fault(entry).ifPresent(AuthorityLists::refuse);
                    return text(lists().and(entry));
                },
                context);
    }

    /// Takes an entry away again, and says how many records are read otherwise now.
    ///
    /// @throws RefusedActException when another entry is a service of it, or a load is not at its end
    public long remove(AuthorityEntry entry, JobContext context) {
        return change.make(
                Settings.AUTHORITIES,
                () -> {
                    lists().faultOfRemoval(entry).ifPresent(AuthorityLists::refuse);
                    return text(lists().without(entry));
                },
                context);
    }

    private static void refuse(AuthorityFault fault) {
        throw new RefusedActException(fault.key(), fault.what());
    }

    private static String text(Authorities lists) {
        return AuthorityJson.text(lists.added());
    }

    /// Writes what was added into a file.
    ///
    /// @throws IOException when it cannot be written
    public int export(Path file) throws IOException {
        catalogue.checkOutside(file);
        var added = lists().added();
        AtomicFile.replace(file, out -> AuthorityLines.write(added, out));
        return added.size();
    }

    /// Adds what a file has and the lists have not.
    ///
    /// @throws IOException when it cannot be read
    /// @throws RefusedActException when a load is not at its end
    public Brought bring(Path file, JobContext context) throws IOException {
        catalogue.checkWritable();
        AuthorityLines.Read read;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            read = AuthorityLines.read(in, lists(), context::checkCancelled);
        }
        long records = change.make(
                Settings.AUTHORITIES,
                () -> {
                    var next = lists();
                    for (var entry : read.entries()) {
                        next = next.fault(entry).isEmpty() ? next.and(entry) : next; // others may have added meanwhile
                    }
                    return text(next);
                },
                context);
        return new Brought(read.entries().size(), read.same(), records, WrongLine.of(read.wrong()), read.wrongLines());
    }
}
