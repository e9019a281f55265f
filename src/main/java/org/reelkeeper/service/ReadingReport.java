package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.service.OpeningReport.Remark;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;
import org.reelkeeper.vault.JournalDamagedException;
import org.reelkeeper.vault.JournalReader;

/// Says of a catalogue that is opened for reading only whether it shows all that was saved; it cannot be brought up to
/// its journal there.
record ReadingReport(CatalogueFolder folder, List<Remark> remarks) {

    void tell(Database database, boolean clean) {
        long position = database.read(
                "reading the position", tables -> tables.position().sequence());
        long[] behind = {0};
        boolean isSure = clean && new JournalAgreement(folder).missing(database).isEmpty();
        try {
            new JournalReader(folder).replay(position, (_, _) -> behind[0]++);
        } catch (JournalDamagedException _) {
            isSure = false;
        }
        if (behind[0] > 0) {
            remarks.add(new Remark("opening.behind", behind[0]));
        }
        if (!isSure) {
            remarks.add(new Remark("opening.behind-unsure"));
        }
    }
}
