package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;

/// Something that has happened to the catalogue and is durable.
public sealed interface CatalogueEvent {

    /// Records were added, altered or taken out of sight.
    ///
    /// @param keys of the records changed; empty when they are too many to name
    record RecordsChanged(ChangeSetInfo info, List<Long> keys) implements CatalogueEvent {
        public RecordsChanged {
            keys = List.copyOf(keys);
        }
    }

    /// More records of a running load can be listed and edited.
    record LoadProgressed(long number, long records) implements CatalogueEvent {}

    record DraftChanged(long key) implements CatalogueEvent {}

    record SettingsChanged() implements CatalogueEvent {}
}
