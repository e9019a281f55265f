package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.CatalogueEvent.SettingsChanged;
import org.reelkeeper.vault.JournalEntry;

/// Changes a setting that records are read by: journal first, then the rows that it bears on.
record ReadingChange(OpenCatalogue catalogue, Loads loads) {

    /// Returns when it is durable and the list follows it, with how many records are read otherwise.
    ///
    /// @param value is asked for on the writing thread, where nothing else changes meanwhile
    /// @throws RefusedActException while a load is running, or waits to be gone on with or taken back
    long make(String name, Supplier<String> value, JobContext context) {
        catalogue.checkWritable();
        Optional<List<Long>> keys = catalogue.writer().call(() -> makeNow(name, value, context));
        keys.map(SettingsChanged::new).ifPresent(catalogue.events()::publish);
        return keys.map(List::size).orElse(0);
    }

    /// Asks on the writing thread, where no load can begin meanwhile. Once the journal has it, nothing stops it any more.
    private Optional<List<Long>> makeNow(String name, Supplier<String> asked, JobContext context) {
        if (loads.isUnfinished()) {
            throw new RefusedActException("act.reading-while-loading");
        }
        var value = asked.get();
        if (value.equals(catalogue.settings().text(name))) {
            return Optional.empty();
        }
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Setting(name, value));
        catalogue.journal().force();
        var keys = new Rereading(catalogue, context).by(name, value);
        catalogue.database().write("noting a setting", catalogue.following(sequence));
        catalogue.database().force();
        return Optional.of(keys);
    }
}
