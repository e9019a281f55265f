package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;

/// A folder cannot be used as a catalogue. Nothing in it was changed.
public final class CatalogueRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    /// Why; the key of the sentence is `refused.` and the word.
    public enum Reason {
        /// The database cannot be under a path with such characters.
        PATH("path"),
        NOT_THERE("not-there"),
        NOT_A_CATALOGUE("not-a-catalogue"),
        HELD("held"),
        NEWER("newer"),
        FOREIGN_DATABASE("foreign-database"),
        DAMAGED("damaged"),
        DAMAGED_JOURNAL("damaged-journal"),
        /// The journal does not hold what it held when the database was written.
        JOURNAL_LACKS("journal-lacks"),
        READ_ONLY("read-only"),
        DISK("disk");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String key() {
            return "refused." + word;
        }
    }

    public CatalogueRefusedException(Reason reason, List<String> arguments, Throwable cause) {
        super(reason.key() + " " + arguments, cause);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    public CatalogueRefusedException(Reason reason, String... arguments) {
        super(reason.key() + " " + String.join(" ", arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /// Refuses a folder whose path no database can have, before anything is made there.
    static void checkPath(CatalogueFolder folder) {
        if (!Database.canBeAt(folder.database())) {
            var shown = folder.root().toAbsolutePath().normalize().toString().replaceAll("\\p{Cntrl}", " ");
            throw new CatalogueRefusedException(Reason.PATH, shown);
        }
    }

    public Reason reason() {
        return reason;
    }

    /// What the sentence names: the folder first, then what the reason brings (who holds it, which file is damaged).
    public List<String> arguments() {
        return arguments;
    }
}
