package org.reelkeeper.service;

import java.util.function.Supplier;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.CatalogueEvent.SettingsChanged;
import org.reelkeeper.vault.JournalEntry;

/// Changes a setting that records are read by, and makes the rows of the list follow it. Cut off between the two it is
/// done at the next start, which learns of it from the journal.
record ReadingChange(OpenCatalogue catalogue, Loads loads) {

    /// Returns when it is durable and the list follows it, with how many records are read otherwise. Until then it can be
    /// stopped, and nothing is changed.
    ///
    /// @param name one of `Settings.READING`
    /// @param value is asked for on the writing thread, where nothing else changes meanwhile; it may refuse
    /// @throws RefusedActException while a load is running, or waits to be gone on with or taken back
    long make(String name, Supplier<String> value, JobContext context) {
        catalogue.checkWritable();
        return catalogue.writer().call(() -> makeNow(name, value, context));
    }

    /// On the writing thread, where no load can begin meanwhile. Once the journal has it, nothing stops it any more. The
    /// index hears of it there as well, so that it has followed the journal to this place and not further.
    private int makeNow(String name, Supplier<String> asked, JobContext context) {
        if (loads.isUnfinished()) {
            throw new RefusedActException("act.reading-while-loading");
        }
        var value = asked.get();
        var before = catalogue.settings().reading();
        var after = catalogue.settings().readingWith(name, value);
        if (after.equals(before)) {
            return 0;
        }
        var relisting = new Relisting(catalogue, context);
        var keys = relisting.find(record -> isOther(record, before, after));
        make(name, value, () -> relisting.list(keys, after));
        catalogue.events().publish(new SettingsChanged(keys));
        return keys.size();
    }

    private void make(String name, String value, Runnable follow) {
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Setting(name, value));
        catalogue.journal().force();
        follow.run();
        catalogue.settings().keep(name, value);
        catalogue.database().write("noting a setting", catalogue.following(sequence));
        catalogue.database().force();
    }

    /// A zone bears on embargoes alone, and authority lists on rights alone.
    private static boolean isOther(CatalogueRecord record, ReadingContext before, ReadingContext after) {
        return before.zone().equals(after.zone())
                ? !RecordRights.of(record, before.authorities()).equals(RecordRights.of(record, after.authorities()))
                : !Listing.of(record, before).equals(Listing.of(record, after));
    }
}
