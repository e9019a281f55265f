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
    ///
    /// @param records how many it has come to
    /// @param keys of those that were added or altered since it last said so
    record LoadProgressed(long number, long records, List<Long> keys) implements CatalogueEvent {
        public LoadProgressed {
            keys = List.copyOf(keys);
        }
    }

    /// More records can be found.
    ///
    /// @param left how many cannot yet
    record IndexProgressed(long left) implements CatalogueEvent {}

    record DraftChanged(long key) implements CatalogueEvent {}

    /// Saved searches or work sets are others now.
    record ListsChanged() implements CatalogueEvent {}

    /// Records are read otherwise than before.
    ///
    /// @param keys of those that say something else now
    record SettingsChanged(List<Long> keys) implements CatalogueEvent {
        public SettingsChanged {
            keys = List.copyOf(keys);
        }
    }
}
