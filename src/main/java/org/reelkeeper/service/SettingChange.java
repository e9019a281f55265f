package org.reelkeeper.service;

import org.reelkeeper.service.CatalogueEvent.ListsChanged;
import org.reelkeeper.vault.JournalEntry;

/// Changes a setting durably: journal first, as everything.
record SettingChange(OpenCatalogue catalogue) {

    void make(String name, String value) {
        catalogue.checkWritable();
        catalogue.writer().run(() -> makeNow(name, value));
        catalogue.events().publish(new ListsChanged());
    }

    /// As `make`, and tells nobody. Writing thread only.
    void makeNow(String name, String value) {
        catalogue.writer().promise();
        long sequence = catalogue.journal().append(new JournalEntry.Setting(name, value));
        catalogue.journal().force();
        catalogue.settings().keep(name, value);
        catalogue.database().write("noting a setting", catalogue.following(sequence));
    }
}
