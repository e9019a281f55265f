package org.reelkeeper.service;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.DatabaseInUseException;
import org.reelkeeper.store.ForcedEntry;
import org.reelkeeper.store.ForeignDatabaseException;
import org.reelkeeper.store.NewerSchemaException;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.ForcedLine;
import org.reelkeeper.vault.JournalDamage;
import org.reelkeeper.vault.JournalEntry;
import org.reelkeeper.vault.JournalReader;

/// Holds the journal against what the working catalogue last knew of it. Changes nothing.
///
/// Why so: a journal that is gone, or an older copy of it, is sound in itself. Then the database is the only place that
/// has what is missing, and must neither be gone on with nor be put aside for one that is made from such a journal.
final class JournalAgreement {

    private final CatalogueFolder folder;
    private final JournalReader reader;

    JournalAgreement(CatalogueFolder folder) {
        this.folder = folder;
        this.reader = new JournalReader(folder);
    }

    /// The line that the journal had when this database was last written and has no more; empty when it has it.
    Optional<ForcedLine> missing(Database database) {
        return unlessHeld(database.read(
                "reading the position", tables -> tables.position().forced()));
    }

    /// Refuses a journal that lacks what the database has.
    ///
    /// @param isRebuild whether a person has asked for what is left to be made of a journal that says itself that it is
    /// damaged; they are told what is lost
    /// @throws JournalDamagedException when that is so and nobody has asked for it
    void refuseUnlessWhole(boolean isRebuild) {
        var lacking = missing();
        if (lacking.isPresent()) {
            var losses = new ArrayList<JournalEntry>();
            var damages = reader.verify((_, entry) -> {
                if (entry instanceof JournalEntry.Lost) {
                    losses.add(entry);
                }
            });
            if (!isRebuild || (losses.isEmpty() && isOnlyShort(damages))) {
                JournalReader.refuse(isOnlyShort(damages) ? List.of() : damages);
                throw new CatalogueRefusedException(
                        Reason.JOURNAL_LACKS,
                        folder.root().toString(),
                        String.valueOf(lacking.get().sequence()));
            }
        }
    }

    /// A database that cannot be read knows of no journal; what is to be done about it comes when it is opened.
    private Optional<ForcedLine> missing() {
        if (!Files.exists(folder.database())) {
            return Optional.empty();
        }
        try {
            return Database.forced(folder.database()).flatMap(this::unlessHeld);
        } catch (DamagedDatabaseException
                | DatabaseInUseException
                | ForeignDatabaseException
                | NewerSchemaException _) {
            return Optional.empty();
        }
    }

    private Optional<ForcedLine> unlessHeld(ForcedEntry forced) {
        return Optional.of(new ForcedLine(forced.sequence(), forced.digest())).filter(line -> !reader.holds(line));
    }

    private static boolean isOnlyShort(List<JournalDamage> damages) {
        return damages.stream().allMatch(damage -> damage.kind() == JournalDamage.Kind.CUT_SHORT);
    }
}
