package org.reelkeeper.service;

import java.util.Map;
import org.reelkeeper.service.CatalogueEvent.ListsChanged;
import org.reelkeeper.vault.JournalEntry;

/// Changes settings durably: journal first, as everything.
record SettingChange(OpenCatalogue catalogue) {

    void make(String name, String value) {
        make(Map.of(name, value));
    }

    /// Several at once, in their order.
    void make(Map<String, String> settings) {
        catalogue.checkWritable();
        if (!settings.isEmpty()) {
            catalogue.writer().run(() -> makeNow(settings));
            catalogue.events().publish(new ListsChanged());
        }
    }

    /// As `make`, and tells nobody. Writing thread only.
    void makeNow(String name, String value) {
        makeNow(Map.of(name, value));
    }

    private void makeNow(Map<String, String> settings) {
        catalogue.writer().promise();
        long sequence = settings.entrySet().stream()
                .mapToLong(setting ->
                        catalogue.journal().append(new JournalEntry.Setting(setting.getKey(), setting.getValue())))
                .reduce(0, (_, last) -> last);
        catalogue.journal().force();
        settings.forEach(catalogue.settings()::keep);
        catalogue.database().write("noting a setting", catalogue.following(sequence));
    }
}
