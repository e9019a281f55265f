package org.reelkeeper.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.CatalogueEvent.DraftChanged;
import org.reelkeeper.store.Draft;
import org.reelkeeper.vault.JournalEntry;

/// What is typed and not saved. It goes the same way as a change, journal first, so that it survives what a change
/// does.
public final class Drafts {

    private final OpenCatalogue catalogue;

    Drafts(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Keeps the texts typed for a record, by slot key, in place of those kept before; without any it forgets them.
    public void keep(long key, Map<String, String> texts) {
        catalogue.checkWritable();
        catalogue.writer().run(() -> {
            var draft = new Draft(key, catalogue.clock().instant(), texts);
            catalogue.writer().promise();
            journal(draft);
            catalogue.journal().force();
            var following = catalogue.following(catalogue.journal().lastSequence());
            catalogue.database().write("keeping a draft", tables -> {
                tables.drafts().put(draft);
                return following.with(tables);
            });
        });
        catalogue.events().publish(new DraftChanged(key));
    }

    public Map<String, String> of(long key) {
        return catalogue
                .database()
                .read("reading a draft", tables -> tables.drafts().find(key))
                .map(Draft::texts)
                .orElse(Map.of());
    }

    /// What is left of a draft once these places are saved; nothing when it stays as it is.
    List<Draft> without(long key, Set<Slot> saved) {
        var typed = of(key);
        var rest = new HashMap<>(typed);
        saved.forEach(slot -> rest.remove(slot.key()));
        return rest.size() == typed.size()
                ? List.of()
                : List.of(new Draft(key, catalogue.clock().instant(), rest));
    }

    /// Journals a draft; the caller forces it. Writing thread only.
    void journal(Draft draft) {
        catalogue.journal().append(new JournalEntry.Drafted(draft.key(), draft.at(), draft.texts()));
    }

    /// Puts a journalled draft into the catalogue. Writing thread only.
    void put(Draft draft) {
        catalogue.database().write("keeping a draft", tables -> {
            tables.drafts().put(draft);
            return true;
        });
    }
}
